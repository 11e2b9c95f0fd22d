"""A hernia that is caught: the gut in it may be losing its blood."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "belly.hernia-stuck": (
        (
            "my hernia won't go back in since the long run",
            "a bulge in my groin that I can't push back in any more",
            "hernia popped out on a hill, I usually push it back but not this time",
        ),
        (
            "hernia repair two years ago, planks ok?",
            "soft bulge in my groin when I cough, goes back when I lie down",
            "since my hernia op I can't go back to running yet",
        ),
    ),
    "belly.hernia-bowels": (
        (
            "Had a bulge in my groin since lifting. || haven't pooed or passed wind since Monday",
            "my hernia is sore and I've not passed wind all day",
        ),
        (
            "hernia repaired in spring, runner's trots since, pooed three times today",
            "haven't pooed before a race, nerves",
        ),
    ),
    "belly.hernia-hard": (
        (
            "my hernia has gone rock hard",
            "hernia out on the run. I keep throwing up now",
        ),
        (
            "hiatus hernia, feel sick after gels",
            "hernia surgery in May, abs rock hard again",
        ),
    ),
    "belly.bulge-and-sick": (
        (
            "lump in my groin since this morning and I feel sick",
            "groin bulge, vomiting since noon",
        ),
        (
            "groin strain and I felt sick after the race",
            "a lump in my calf, sick of it",
        ),
    ),
}
