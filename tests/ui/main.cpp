// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the window inside an application without a screen.
#include <gmock/gmock.h>
#include <QApplication>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
