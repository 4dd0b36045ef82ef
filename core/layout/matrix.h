// SPDX-License-Identifier: GPL-3.0-or-later
// Transforms in the plane (CSS Transforms 1), and rectangles under them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace loopscope::layout {

struct Rect
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    bool contains(double px, double py) const { return px >= x && py >= y && px < right() && py < bottom(); }
    friend bool operator==(const Rect&, const Rect&) = default;
};
Rect intersection(const Rect& one, const Rect& other);
Rect united(const Rect& one, const Rect& other);

/// x' = a·x + c·y + e, y' = b·x + d·y + f.
struct Matrix
{
    double a = 1;
    double b = 0;
    double c = 0;
    double d = 1;
    double e = 0;
    double f = 0;

    bool isTranslation() const { return a == 1 && b == 0 && c == 0 && d == 1; }
    bool isIdentity() const { return isTranslation() && e == 0 && f == 0; }
    /// First `inner`, then this.
    Matrix operator*(const Matrix& inner) const;
    /// The box around a rectangle's image.
    Rect map(const Rect& rect) const;
    void map(double& x, double& y) const;
    std::optional<Matrix> inverse() const;
    static Matrix translation(double x, double y) { return { 1, 0, 0, 1, x, y }; }

    friend bool operator==(const Matrix&, const Matrix&) = default;
};

struct LengthContext;
/// What `transform` says of a box of this size, about its own corner. None: it is no list of transforms.
std::optional<Matrix> parseTransform(
    std::string_view text, double width, double height, const LengthContext& context);
/// "none", or "matrix(a, b, c, d, e, f)" as computed style has it.
std::string matrixText(const Matrix& matrix);

} // namespace loopscope::layout
