# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chance that is the same on every machine: only Random.random() is promised never to change between versions."""
import random


class Chance:
    def __init__(self, seed):
        self._random = random.Random(seed)

    def happens(self, share):
        return self._random.random() < share

    def whole(self, low, high):
        """low..high, both possible."""
        return low + int(self._random.random() * (high - low + 1))

    def one_of(self, items):
        return items[self.whole(0, len(items) - 1)]

    def shuffled(self, items):
        items = list(items)
        for i in range(len(items) - 1, 0, -1):
            j = self.whole(0, i)
            items[i], items[j] = items[j], items[i]
        return items
