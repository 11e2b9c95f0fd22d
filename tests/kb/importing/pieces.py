"""One article of an invented therapist, as the plain blocks that every format of it must give."""

TITLE = "Tight calves after hills: what I see in clinic"
AUTHOR = "Mara Ellwood"
URL = "https://www.ellwoodtherapy.example/blog/tight-calves-after-hills"

# (tag, text); `li` is one item of a list.
BLOCKS = (
    (
        "p",
        "Every spring the same runners come back to my table with calves like rope. They’ve moved "
        "their long run to the hills, they’ve bought lighter shoes, and they’ve done both in the "
        "same fortnight. Most of them are fine again inside three weeks, and none of them needed "
        "to stop running altogether.",
    ),
    ("h2", "Calf pain"),
    ("h3", "Causes"),
    (
        "p",
        "Running uphill makes the calf work at a longer length than it does on the flat, so the "
        "muscle tires sooner. A lower heel on the shoe adds to that: dropping from a 10 mm drop "
        "to a 4 mm drop is a big change for a calf that has done 2.5 million steps in the old "
        "pair. Tired calves stiffen overnight – that’s why the first steps downstairs are the "
        "worst of the day.",
    ),
    (
        "p",
        "I also see tight calves in runners whose only change is a desk that keeps them seated "
        "for ten hours. The well-known advice to “stretch more” rarely helps them.",
    ),
    ("h3", "What helps"),
    (
        "p",
        "Keep the easy runs and drop the hills for a fortnight. Walk for five minutes before you "
        "run, and again after. Heel raises help tight calves more than stretching does: start "
        "with three sets of 12 on both legs, every other day, and move to one leg once the last "
        "set feels easy.",
    ),
    ("li", "Roll the outer calf for 60 seconds, then the inner calf for 60 seconds."),
    ("li", "Press at 4 out of 10 and no harder; a bruised calf is a tight calf."),
    ("li", "Wear the old shoes for every second run."),
    ("h3", "Avoid"),
    (
        "p",
        "Don’t stretch a calf that hurt suddenly in mid-stride, because a tear may lie behind it. "
        "Don’t roll behind the knee at all. Don’t run the next day’s session to “test” a sore "
        "calf: use ten single-leg heel raises as the test instead.",
    ),
    ("h2", "When to see someone"),
    (
        "p",
        "See a doctor the same day for a calf that is hot, red & swollen on one side, above all "
        "after a long journey. Book a physiotherapist when a calf still hurts to walk on after "
        "seven days. Massage can wait until either of them has had a look.",
    ),
    (
        "p",
        "Calves take longer to get strong than lungs do. Give the hills six weeks, not two, and "
        "they’ll be the best part of your running year.",
    ),
)
