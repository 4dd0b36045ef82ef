// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/matrix.h"

#include "core/dom/text_case.h"
#include "core/layout/css_length.h"
#include "core/layout/css_number.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace loopscope::layout {

Rect intersection(const Rect& one, const Rect& other)
{
    const double x = std::max(one.x, other.x);
    const double y = std::max(one.y, other.y);
    return { x, y, std::max(0.0, std::min(one.right(), other.right()) - x),
        std::max(0.0, std::min(one.bottom(), other.bottom()) - y) };
}

Rect united(const Rect& one, const Rect& other)
{
    const double x = std::min(one.x, other.x);
    const double y = std::min(one.y, other.y);
    return { x, y, std::max(one.right(), other.right()) - x, std::max(one.bottom(), other.bottom()) - y };
}

Matrix Matrix::operator*(const Matrix& inner) const
{
    return { a * inner.a + c * inner.b, b * inner.a + d * inner.b, a * inner.c + c * inner.d,
        b * inner.c + d * inner.d, a * inner.e + c * inner.f + e, b * inner.e + d * inner.f + f };
}

void Matrix::map(double& x, double& y) const
{
    const double mappedX = a * x + c * y + e;
    y = b * x + d * y + f;
    x = mappedX;
}

Rect Matrix::map(const Rect& rect) const
{
    if (isTranslation())
        return { rect.x + e, rect.y + f, rect.width, rect.height };
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    for (int corner = 0; corner < 4; ++corner) {
        double x = corner % 2 == 0 ? rect.x : rect.right();
        double y = corner < 2 ? rect.y : rect.bottom();
        map(x, y);
        left = corner == 0 ? x : std::min(left, x);
        right = corner == 0 ? x : std::max(right, x);
        top = corner == 0 ? y : std::min(top, y);
        bottom = corner == 0 ? y : std::max(bottom, y);
    }
    return { left, top, right - left, bottom - top };
}

std::optional<Matrix> Matrix::inverse() const
{
    const double determinant = a * d - b * c;
    if (determinant == 0)
        return {};
    return Matrix { d / determinant, -b / determinant, -c / determinant, a / determinant,
        (c * f - d * e) / determinant, (b * e - a * f) / determinant };
}

namespace {

double radians(std::string_view text)
{
    const std::size_t length = numberLength(text);
    const double number = toNumber(text.substr(0, length));
    const std::string_view unit = text.substr(length);
    if (unit == "rad")
        return number;
    if (unit == "turn")
        return number * 2 * std::numbers::pi;
    return number * (unit == "grad" ? 0.9 : 1) * std::numbers::pi / 180;
}

// Of a rotation by quarter turns no rest must be left.
double exact(double value)
{
    const double rounded = std::round(value);
    return std::fabs(value - rounded) < 1e-12 ? rounded : value;
}

Matrix rotation(double angle)
{
    const double sine = exact(std::sin(angle));
    const double cosine = exact(std::cos(angle));
    return { cosine, sine, -sine, cosine, 0, 0 };
}

// SPEC-GAP: what leaves the plane (perspective, rotateX, translateZ, …) does nothing.
std::optional<Matrix> oneTransform(const std::string& name, const std::vector<std::string>& arguments,
    double width, double height, const LengthContext& context)
{
    const auto number = [&](std::size_t i) {
        if (i >= arguments.size())
            return 0.0;
        return toNumber(arguments[i]) / (arguments[i].ends_with('%') ? 100 : 1);
    };
    const auto length = [&](std::size_t i, double whole) {
        const std::optional<Length> found
            = i < arguments.size() ? parseLength(arguments[i], context) : std::nullopt;
        return found ? found->px + found->percent * whole / 100 : 0.0;
    };
    const std::string first = arguments.empty() ? std::string() : arguments[0];
    if (name == "translate" || name == "translate3d")
        return Matrix::translation(length(0, width), length(1, height));
    if (name == "translatex")
        return Matrix::translation(length(0, width), 0);
    if (name == "translatey")
        return Matrix::translation(0, length(0, height));
    if (name == "scale" || name == "scale3d")
        return Matrix { number(0), 0, 0, arguments.size() > 1 ? number(1) : number(0), 0, 0 };
    if (name == "scalex")
        return Matrix { number(0), 0, 0, 1, 0, 0 };
    if (name == "scaley")
        return Matrix { 1, 0, 0, number(0), 0, 0 };
    if (name == "rotate" || name == "rotatez")
        return rotation(radians(first));
    if (name == "skewx" || name == "skew")
        return Matrix { 1, arguments.size() > 1 ? std::tan(radians(arguments[1])) : 0,
            std::tan(radians(first)), 1, 0, 0 };
    if (name == "skewy")
        return Matrix { 1, std::tan(radians(first)), 0, 1, 0, 0 };
    if (name == "matrix" && arguments.size() == 6)
        return Matrix { number(0), number(1), number(2), number(3), number(4), number(5) };
    const bool isOfSpace = name == "translatez" || name == "rotatex" || name == "rotatey"
        || name == "perspective" || name == "scalez" || name == "rotate3d" || name == "matrix3d";
    return isOfSpace ? std::optional(Matrix {}) : std::nullopt;
}

} // namespace

std::optional<Matrix> parseTransform(
    std::string_view given, double width, double height, const LengthContext& context)
{
    const std::string text = dom::asciiLower(dom::stripped(given));
    Matrix result;
    if (text == "none" || text.empty())
        return result;
    for (const std::string& function : wordsOf(text)) {
        const std::size_t open = function.find('(');
        if (open == std::string::npos || !function.ends_with(')'))
            return {};
        const std::string_view inside
            = std::string_view(function).substr(open + 1, function.size() - open - 2);
        const char separator = inside.find(',') != std::string_view::npos ? ',' : ' ';
        const std::optional<Matrix> one
            = oneTransform(function.substr(0, open), splitAt(inside, separator), width, height, context);
        if (!one)
            return {};
        result = result * *one;
    }
    return result;
}

std::string matrixText(const Matrix& matrix)
{
    std::string text = "matrix(";
    const double parts[] = { matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f };
    for (int i = 0; i < 6; ++i)
        text.append(i > 0 ? ", " : "").append(numberText(parts[i]));
    return text + ')';
}

} // namespace loopscope::layout
