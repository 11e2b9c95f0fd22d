"""Legs on exertion."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "exertional-compartment.pattern": (
        (
            "My shins go rock hard at ten minutes every run and ease when I stop.",
            "Calves tight as drums at 2k every time, gone within 15 minutes.",
        ),
        (
            "My calves are tight for the first ten minutes of every run, then it goes.",
            "My legs burn in the last 50 of a sprint.",
        ),
    ),
    "exertional-claudication.cramp": (
        (
            "My calf cramps after 300 metres every time, I stand two minutes and it's gone.",
            "Buttock burns at the same bend every walk, I stand a minute and it quits.",
        ),
        (
            "My calf cramped in bed last night, one off.",
            "Calf cramped once at 38k of a hot marathon, never before.",
        ),
    ),
    "exertional-claudication.risk": (
        (
            "Smoker here, my calf cramps walking uphill and goes when I stop.",
            "I'm diabetic and my calf cramps, fine when I stop for a minute.",
        ),
        (
            "Smoker here, which couch to 5k app?",
            "My calf cramps in cold water, non-smoker, stretching helps.",
        ),
    ),
    "exertional-claudication.pale-foot": (
        (
            "My foot goes white on hill reps, pinks up after.",
            "My foot goes cold and pale after intervals, then comes back.",
        ),
        (
            "My feet are white with talc.",
            "My hands go cold in winter, which gloves?",
        ),
    ),
    "exertional-claudication.full-effort": (
        (
            "My left thigh goes dead and weak at full effort, fine at rest.",
            "Sprinting flat out the right leg only goes heavy and powerless, gone in minutes.",
        ),
        (
            "Thighs burn at full effort, both legs.",
            "Sprinting flat out my left hamstring felt heavy, fine walking.",
        ),
    ),
}
