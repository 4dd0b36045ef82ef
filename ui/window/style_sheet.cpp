// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/style_sheet.h"

#include <utility>

// Must stand outside every namespace. A resource in a static library is linked in only if someone names it.
static void linkInIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace loopscope {

namespace {

// @names stand for colours of the theme, $sizes grow with the text. Sizes are the mock's.
constexpr const char* kSheet = R"(
QWidget#mainWindow, QWidget#central { background: @background; }
QWidget#topBar { background: @panel; border-bottom: 1px solid @line; }
QWidget#transportBar { background: @panel; border-top: 1px solid @line; }
QWidget#console, QWidget#variables, QWidget#promises, QWidget#charts { background: @panel; }
QWidget#program { background: @codeBackground; }
QWidget#findBar { background: @panel; border-bottom: 1px solid @line; }
QWidget#messageBar { background: @notice; border-bottom: 1px solid @line; }
QWidget#messageBar QLabel { color: @ink; }

QMainWindow#panelArea { background: @background; }
QMainWindow#panelArea::separator { background: @background; width: 4px; height: 4px; }
QMainWindow#panelArea::separator:vertical { border-left: 1px solid @line; }
QMainWindow#panelArea::separator:horizontal { border-bottom: 1px solid @line; }
QMainWindow#panelArea::separator:hover { background: @accent; }
QWidget#panelBar { background: @panel; }
QMainWindow#panelArea > QTabBar { background: @panel; border: none; }
QMainWindow#panelArea > QTabBar::tab {
    color: @muted; background: @panel; border: none; border-bottom: 2px solid transparent;
    padding: 6px 5px 4px 5px; margin: 0 9px; font-size: $12px; font-weight: 600;
}
QMainWindow#panelArea > QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; }
QMainWindow#panelArea > QTabBar::tab:hover { color: @ink; }

QLabel { color: @ink; background: transparent; }
QToolButton#timelineAxis {
    color: @muted; background: @panel; border: 1px solid transparent; border-radius: 5px; font-size: $11px;
    padding: 0px 5px; text-align: left;
}
QToolButton#timelineAxis:hover, QToolButton#timelineAxis:focus { color: @ink; border-color: @line; }
QToolButton#timelineAxis:focus { border-color: @accent; }
QWidget#charts QToolButton, QWidget#promises QToolButton#choice {
    color: @muted; background: @panel; border: 1px solid transparent; border-radius: 5px; font-size: $11px;
    padding: 1px 8px;
}
QWidget#charts QToolButton:checked, QWidget#promises QToolButton#choice:checked { color: @ink; background: @hover; font-weight: 600; }
QWidget#charts QToolButton:hover, QWidget#promises QToolButton#choice:hover { color: @ink; border-color: @line; }
QWidget#charts QToolButton:focus, QWidget#promises QToolButton#choice:focus { color: @ink; border-color: @accent; }
QLabel#panelName { color: @muted; font-size: $12px; font-weight: 600; }
QLabel#panelTitle { color: @muted; font-size: $12px; font-weight: 600; padding: 10px 14px 4px 14px; }
QLabel#hint { color: @faint; font-size: $13px; }
QLabel#fileName { font-weight: 600; font-size: $14px; }
QLabel#count { color: @muted; font-size: $14px; }
QLabel#status, QLabel#note { color: @muted; font-size: $13px; }
QLabel#consoleHint { color: @muted; background: @background; padding: 4px 14px; font-size: $12px; }
QLabel#consoleError { color: @error; background: @errorTint; padding: 4px 14px; font-size: $13px; }

QToolButton#barButton, QPushButton {
    color: @ink; background: @panel; border: 1px solid @line; border-radius: 7px;
    padding: 5px 7px; font-size: $13px; font-weight: 500; min-height: $18px;
}
QToolButton#barButton { max-height: $18px; }
QPushButton { padding: 5px 14px; }
QToolButton#barButton:hover, QPushButton:hover { background: @hover; }
QToolButton#barButton:pressed, QPushButton:pressed { background: @pressed; }
QToolButton#barButton:focus, QPushButton:focus { border-color: @accent; }
QToolButton#barButton:disabled, QPushButton:disabled { color: @faint; }
QToolButton#barButton::menu-indicator { image: none; width: 0px; }
QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; }

QMenu { background: @panel; color: @ink; border: 1px solid @line; border-radius: 8px; padding: 5px; font-size: $13px; }
QMenu::item { padding: 6px 22px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 6px; }

QLineEdit {
    color: @ink; background: @codeBackground; border: 1px solid @line; border-radius: 6px;
    padding: 4px 8px; font-size: $13px; selection-background-color: @accent; selection-color: @onAccent;
}
QLineEdit:focus { border-color: @accent; }
QPlainTextEdit#words {
    color: @ink; background: @codeBackground; border: 1px solid @accent; border-radius: 6px;
    padding: 2px 4px; font-size: $13px; selection-background-color: @accent; selection-color: @onAccent;
}

QComboBox, QSpinBox {
    color: @ink; background: @codeBackground; border: 1px solid @line; border-radius: 6px;
    padding: 4px 8px; font-size: $13px; selection-background-color: @accent; selection-color: @onAccent;
}
QComboBox::drop-down { border: none; width: $20px; }
QComboBox::down-arrow { image: url(:/icons/drop-down.svg); width: $10px; height: $10px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 0px; }
QComboBox:focus, QSpinBox:focus { border-color: @accent; }
QComboBox:disabled, QSpinBox:disabled, QCheckBox:disabled { color: @faint; }
QCheckBox { color: @ink; font-size: $13px; padding: 2px 0px; }
QDialog QScrollArea, QDialog QScrollArea > QWidget > QWidget { background: @panel; }
QCheckBox:focus { color: @accent; }
QCheckBox::indicator {
    width: $13px; height: $13px; border: 1px solid @muted; border-radius: 3px; background: @codeBackground;
}
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check-@checkTone.svg); }
QCheckBox::indicator:disabled { border-color: @line; background: @line; }
QDialog#settings QTabWidget::pane { border: none; border-top: 1px solid @line; }
QDialog#settings QTabBar { background: @panel; border: none; }
QDialog#settings QTabBar::tab {
    color: @muted; background: @panel; border: none; border-bottom: 2px solid transparent;
    padding: 6px 5px; margin: 0 13px; font-size: $13px; font-weight: 600;
}
QDialog#settings QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; }
QDialog#settings QTabBar::tab:hover { color: @ink; }
QDialog#settings QTabBar::tab:focus { color: @accent; }
QDialog QLabel#settingsHint { color: @muted; font-size: $12px; }
QDialog QLabel#settingsAdvice { color: @error; font-size: $12px; }
QProgressBar#presentationProgress { background: @background; border: none; }
QProgressBar#presentationProgress::chunk { background: @accent; }
QLabel#preview { background: @background; border: 1px solid @line; border-radius: 6px; color: @muted; }

QListView { background: @panel; color: @ink; border: none; outline: none; }

QComboBox#frameChooser {
    color: @ink; background: @panel; border: 1px solid @line; border-radius: 6px; padding: 3px 8px; font-size: $13px;
}
QComboBox#frameChooser::drop-down { border: none; width: 20px; }
QComboBox#frameChooser:focus { border-color: @accent; }
QComboBox#frameChooser:disabled { color: @muted; }
QComboBox#frameChooser QAbstractItemView { background: @panel; color: @ink; selection-background-color: @hover; selection-color: @ink; }
QWidget#variables QLabel#hint { color: @muted; padding: 2px 14px; }
QTreeView#promiseTable { background: @panel; color: @ink; border: none; outline: none; }
QTreeView#promiseTable::item { padding: 2px 7px; }
QTreeView#promiseTable::item:selected { background: @hover; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section {
    color: @muted; background: @panel; border: none; border-bottom: 1px solid @line; padding: 4px 7px;
    font-size: $12px; font-weight: 600;
}
QSplitter::handle { background: @line; }

QFrame#cardList { background: @panel; border: 1px solid @line; }
QFrame#cardList QListView::item { padding: 3px 12px; }
QFrame#cardList QListView::item:selected { background: @hover; color: @ink; }
QFrame#cardList QListView::item:hover { background: @hover; color: @ink; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; margin: 2px 3px 2px 2px; }
QScrollBar::handle:horizontal { min-width: 28px; margin: 2px 2px 3px 2px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QToolTip { color: @ink; background: @panel; border: 1px solid @line; padding: 5px 7px; font-size: $12px; }
QDialog, QMessageBox { background: @panel; }
)";

QString withAlpha(QColor color, double alpha)
{
    return QStringLiteral("rgba(%1,%2,%3,%4)")
        .arg(color.red())
        .arg(color.green())
        .arg(color.blue())
        .arg(qRound(alpha * 255));
}

} // namespace

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.background);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.background);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.faint);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::Mid, theme.line);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, theme.faint);
    return palette;
}

QString styleSheetOf(const Theme& theme)
{
    linkInIcons();
    // Longer names first: "@accent" must not eat the beginning of another name.
    const std::pair<const char*, QString> colors[] = {
        { "@codeBackground", theme.codeBackground.name() },
        { "@background", theme.background.name() },
        { "@checkTone",
            theme.onAccent.lightnessF() < 0.5 ? QStringLiteral("dark") : QStringLiteral("light") },
        { "@errorTint", withAlpha(theme.error, 0.1) },
        { "@onAccent", theme.onAccent.name() },
        { "@pressed", mixed(theme.ink, theme.panel, 0.12).name() },
        { "@notice", mixed(theme.hue(Box::CallStack).line, theme.panel, 0.14).name() },
        { "@accent", theme.accent.name() },
        { "@handle", mixed(theme.muted, theme.panel, 0.4).name() },
        { "@hover", mixed(theme.ink, theme.panel, 0.06).name() },
        { "@muted", theme.muted.name() },
        { "@faint", theme.faint.name() },
        { "@panel", theme.panel.name() },
        { "@error", theme.error.name() },
        { "@line", theme.line.name() },
        { "@ink", theme.ink.name() },
    };
    QString sheet = QString::fromUtf8(kSheet);
    for (const auto& [name, value] : colors)
        sheet.replace(QString::fromUtf8(name), value);
    for (qsizetype at = sheet.indexOf(u'$'); at >= 0; at = sheet.indexOf(u'$', at)) {
        const qsizetype end = sheet.indexOf(QStringLiteral("px"), at);
        const int pixels = QStringView(sheet).mid(at + 1, end - at - 1).toInt();
        sheet.replace(at, end - at, QString::number(qRound(pixels * theme.textScale)));
    }
    return sheet;
}

} // namespace loopscope
