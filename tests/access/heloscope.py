# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program on a desktop of its own, as a screen reader sees it."""

import os
import sys
import traceback

from desktop import Desktop, Failed, Unavailable, until

try:
    import widgets
    from widgets import State, Widget
except (ImportError, ValueError) as reason:  # ValueError: gi is there, its Atspi is not
    print(f"Skipped: {reason} (packages python3-gi and gir1.2-atspi-2.0)")
    sys.exit(77)

# Qt's own file dialog, whatever desktop's plugin is installed; and no setting of whoever runs the test.
ENVIRONMENT = {"QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": "generic", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
LEFT_OUT = ("HELOSCOPE_HOME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "QT_IM_MODULE")


class Heloscope:
    def __init__(self, program: str, place: Desktop):
        self._desktop = place
        kept = {name: value for name, value in place.environment.items() if name not in LEFT_OUT}
        self._process = place.run(os.path.abspath(program), cwd=place.home, env=kept | ENVIRONMENT)
        self._focus = widgets.Focus()
        self._application = until("the program on the accessibility bus", self._appeared)

    def _appeared(self):
        if self._process.poll() is not None:
            raise Failed(f"The program ended with {self._process.returncode} before it was seen.")
        return next((each for each in widgets.applications() if each.name == "heloscope"), None)

    # ---- its windows ------------------------------------------------------------------------------------------------

    @property
    def windows(self) -> list:
        return [window for window in self._application.children if window.is_showing]

    def window(self, title: str) -> Widget:
        """The window of that title, once it is the active one."""
        return until(f"the window “{title}” to be active", lambda: next(
            (each for each in self.windows if each.name == title and each.is_(State.ACTIVE)), None))

    def focus_after(self, keys: str) -> Widget:
        """Presses keys that move the focus, and says who has it then: always something with words, and in sight."""
        before = self._focus.widget
        self._desktop.keys(keys)
        widget = until(f"{keys} to lead on from {before}", lambda: self._focus.widget != before and self._focus.widget)
        return self.in_sight(widget)

    def in_sight(self, widget: Widget) -> Widget:
        """It has the keys, and whoever looks at the screen finds it."""
        until(f"{widget} to have the focus", lambda: widget.is_(State.FOCUSED, State.SHOWING, State.VISIBLE))
        left, top, right, bottom = widget.place
        window = until("a window to be active", lambda: [each for each in self.windows if each.is_(State.ACTIVE)])[0].place
        if not (window[0] <= left < right <= window[2] and window[1] <= top < bottom <= window[3]):
            raise Failed(f"{widget} has the focus at {widget.place}, outside of the window at {window}.")
        if not widget.words:
            raise Failed(f"A {widget.role} at {widget.place} has the focus, and it has no name.")
        return widget

    # ---- its end ----------------------------------------------------------------------------------------------------

    def ended(self) -> int:
        """Its exit code, once it has ended."""
        until("the program to end", lambda: self._process.poll() is not None)
        return self._process.returncode

    def describe(self) -> str:
        """What is in sight, for whoever reads a failed test."""
        lines = []
        for window in self.windows:
            lines += [f"in {window}:"] + [f"    {widget}" for widget in window.showing() if widget.words]
        return "\n".join(lines)


def tell(story) -> None:
    """Runs story(heloscope, desktop) with the program that the command line names, and exits as ctest expects."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} HELOSCOPE")
    try:
        with Desktop() as place:
            heloscope = Heloscope(sys.argv[1], place)
            try:
                story(heloscope, place)
            except Failed:
                print(heloscope.describe())
                raise
    except Unavailable as reason:
        print(f"Skipped: {reason}")
        sys.exit(77)
    except Failed:
        traceback.print_exc()
        sys.exit(1)
