# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real mail servers for the tests: unpacked from the distribution's packages, run in a root of their own."""
