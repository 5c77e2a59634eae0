# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every organisation reports in each of the eight weeks; week 7 is the last one."""
import dataclasses

WEEKS = 8
LAST = WEEKS - 1
NEVER = WEEKS


@dataclasses.dataclass
class Life:
    """The weeks in which things happen; NEVER = not within the eight weeks."""
    registered: int = NEVER
    withdrawn: int = NEVER  # the application was taken back
    admin: int = NEVER
    profile: int = NEVER
    staff: list = dataclasses.field(default_factory=lambda: [0] * WEEKS)
    messages: list = dataclasses.field(default_factory=lambda: [0] * WEEKS)
    calls: list = dataclasses.field(default_factory=lambda: [0] * WEEKS)
    missing: set = dataclasses.field(default_factory=set)  # (week, cell 0..5) that were not reported

    def cells(self, week):
        """The six metric cells of a row: application, administrator, data, staff, messages, calls."""
        if not self.registered <= week < self.withdrawn:
            return ["нет", "нет", "нет", 0, None, None]
        row = [yes(True), yes(self.admin <= week), yes(self.profile <= week), self.staff[week],
               min(self.messages[week], self.staff[week]), min(self.calls[week], self.staff[week])]
        return [None if (week, i) in self.missing else cell for i, cell in enumerate(row)]


def yes(flag):
    return "да" if flag else "нет"


def first_week(chance, before, latest):
    """0 (it was so before the first week) with the chance `before`, else some week 1..latest."""
    return 0 if chance.happens(before) or latest < 1 else chance.whole(1, latest)


def growing(chance, start, low, high):
    """Staff from the week `start`: `low`..`high` at the end, two or three fewer at the beginning."""
    final = chance.whole(low, high)
    return [0 if week < start else max(min(low, final), final - (LAST - week) // 3) for week in range(WEEKS)]


def active_kindergarten(chance):
    life = Life(registered=first_week(chance, 0.8, 5))
    life.admin = min(LAST, life.registered + chance.whole(0, 2))
    life.profile = min(LAST, life.admin + chance.whole(0, 1))
    start = min(LAST, life.profile + chance.whole(0, 4))
    life.staff = growing(chance, start, 3, 9)
    return life


def waiting_kindergarten(chance):
    """Registered, with one of the three steps missing in the last week."""
    life = Life(registered=first_week(chance, 0.7, 7))
    level = chance.whole(0, 3)
    if level >= 1:
        life.admin = min(LAST, life.registered + chance.whole(1, 3))
    if level >= 2:
        life.profile = min(LAST, life.admin + chance.whole(0, 2))
        life.staff = growing(chance, life.profile, 0, 2)
    elif level == 1 and chance.happens(0.4):  # staff added, data forgotten
        life.staff = growing(chance, life.admin, 3, 5)
    return life


def fallen_kindergarten(chance):
    """Was active; a member of staff left and only two are there now."""
    turn = chance.whole(4, 7)
    return Life(registered=0, admin=0, profile=0, staff=[3 if week < turn else 2 for week in range(WEEKS)])


def talk(chance, life, share_from, share_to, calls_to):
    """Messages and calls of a staff that writes: shares of the staff, growing a little over the weeks."""
    for week in range(WEEKS):
        share = chance.whole(share_from, share_to) + week * 2
        life.messages[week] = life.staff[week] * min(share, 100) // 100
        life.calls[week] = life.staff[week] * chance.whole(0, calls_to) // 100


def school(chance):
    if chance.happens(0.03):
        return Life()
    life = Life(registered=first_week(chance, 0.95, 5))
    life.admin = min(LAST, life.registered + chance.whole(0, 1))
    if chance.happens(0.06):
        return life
    life.profile = life.admin
    life.staff = growing(chance, life.admin, 6, 55)
    talk(chance, life, 25, 75, 35)
    for week in range(WEEKS):  # what a school forgot to report
        if chance.happens(0.012):
            life.missing.add((week, chance.whole(1, 5)))
        if chance.happens(0.008):
            life.missing |= {(week, 4), (week, 5)}
    return life


def other(chance, registered, active, low, high):
    """Supplementary education and authorities."""
    if not chance.happens(registered):
        return Life()
    life = Life(registered=first_week(chance, 0.6, 7))
    if not chance.happens(active):
        return life
    life.admin = min(LAST, life.registered + chance.whole(0, 2))
    life.profile = min(LAST, life.admin + chance.whole(0, 1))
    life.staff = growing(chance, life.profile, low, high)
    talk(chance, life, 0, 50, 20)
    return life


def kindergarten_lives(chance, not_registered, not_active, active):
    """The kindergartens of all municipalities: lists of counts in, one list of Lives a municipality out."""
    lives = []
    for n, a, c in zip(not_registered, not_active, active):
        group = [Life() for _ in range(n)] + [waiting_kindergarten(chance) for _ in range(a)]
        group += [active_kindergarten(chance) for _ in range(c)]
        lives.append(group)
    let_some_fall_out(chance, lives, not_registered)
    let_some_talk(chance, [group[n + a:] for group, n, a in zip(lives, not_registered, not_active)])
    return [chance.shuffled(group) for group in lives]


def let_some_fall_out(chance, lives, not_registered):
    """Four that were active are not any more; two that were registered took the application back."""
    for place in (0, 4, 9, 16):
        lives[place][not_registered[place]] = fallen_kindergarten(chance)
    for place, turn in ((0, 4), (15, 7)):
        lives[place][0] = Life(registered=0, withdrawn=turn, admin=1)


def let_some_talk(chance, active):
    """Six write in the last week, four wrote once before; three called once; nobody calls in the last week."""
    everyone = [life for group in active for life in group]
    speakers = chance.shuffled(everyone)
    for life in speakers[:6]:
        begin = chance.whole(2, LAST)
        life.messages = [chance.whole(1, 3) if week >= begin else 0 for week in range(WEEKS)]
    for life in speakers[6:10]:
        life.messages[chance.whole(3, LAST - 1)] = 1
    for life in speakers[4:7]:
        life.calls[chance.whole(3, LAST - 1)] = 1
