"""What stops exercise in pregnancy."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "pregnancy-warning-signs.sign": (
        (
            "I'm pregnant and bleeding a little after my run.",
            "pregnant, nearly fainted on the treadmill",
        ),
        (
            "I'm pregnant, no bleeding, and feel great. Can I run 5k?",
            "Pregnant runner, which bump belt doesn't ride up?",
        ),
    ),
    "pregnancy-warning-signs.weeks": (
        (
            "29 weeks and I've hardly felt him move",
            "I am carrying 6 months and hardly felt her since yesterday",
            "I'm 29 weeks and the baby has hardly moved today.",
            "34 weeks, tightenings every few minutes since my jog",
            "31 weeks and the little one has been very quiet today",
            "at 29 weeks, our bean went quiet since the run",
            "32 weeks || he's been quiet since last night, normally such a wriggler",
        ),
        (
            "29 weeks to go and I've hardly felt it, the training",
            "carrying 5 kilos in my pack, hardly felt it",
            "I'm 29 weeks and the baby kicks all day.",
            "34 weeks into my plan, and my hip flexors are tight.",
            "31 weeks till the race and the group chat is quiet",
            "32 weeks || my dog's been quiet since last night, normally lively",
            "the little one is quiet so i can run",
        ),
    ),
}
