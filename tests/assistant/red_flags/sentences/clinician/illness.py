"""Stiffness that is more than a run, urine, dirty wounds, and illness."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "inflammatory-pain.morning": (
        (
            "Morning stiffness in my hands for over an hour.",
            "My back is stiff every morning till ten, running helps.",
        ),
        (
            "A bit of morning fog, does running help?",
            "I'm stiff for five minutes after sitting.",
        ),
    ),
    "inflammatory-pain.morning-eases": (
        (
            "My hips are stiff every morning and loosen once I get moving.",
            "Stiff hands first thing, six weeks now.",
        ),
        (
            "The back of my ankle is stiff in the morning and eases once I'm running.",
            "My heel is stiff first thing, six weeks now.",
        ),
    ),
    "inflammatory-pain.spine": (
        (
            "Lower back pain for four months, worse with rest, better once I'm moving.",
            "Stiff back since summer, running helps it more than rest.",
        ),
        (
            "Lower back sore after deadlifts yesterday.",
            "Stiff competition all summer, running helps my mood.",
        ),
    ),
    "inflammatory-pain.sausage": (
        (
            "My toe looks like a sausage and has for weeks.",
            "Sausage finger and a sore heel.",
        ),
        (
            "Sausage sandwich after parkrun, too much?",
            "My toe looks like a sausage, I stubbed it yesterday.",
        ),
    ),
    "inflammatory-pain.known": (
        (
            "I have psoriasis and both my heels are sore.",
            "Crohns for years, now a stiff lower back and sore knees. both heels too",
        ),
        (
            "I have psoriasis, which fabric rubs least?",
            "Both my heels rub in new shoes.",
        ),
    ),
    "visible-haematuria.red": (
        (
            "There was blood in my pee after the long run.",
            "Pink wee after the marathon, then clear.",
        ),
        (
            "My wee was red, it was the beetroot.",
            "My face is red after runs.",
        ),
    ),
    "tetanus-risk.gap": (
        (
            "Rusty nail went through my trainer, not had a tetanus since school.",
            "I cut myself on a rusty fence, never had a tetanus jab.",
        ),
        (
            "Had my tetanus booster last year, graze on my knee from the mud.",
            "Rusty after a break from running, how do I nail the pacing?",
        ),
    ),
    "illness-fever-running.fever": (
        (
            "I've a fever, can I still run tomorrow?",
            "Running a temperature but the race is on Sunday.",
        ),
        (
            "Boiling out this week, can I still run?",
            "No fever, no cough, can I run tomorrow?",
        ),
    ),
    "illness-fever-running.gut": (
        (
            "Vomiting since last night, race tomorrow.",
            "Stomach bug this week, can I do my long run?",
        ),
        (
            "I nearly threw up after sprints, is that normal?",
            "The trotting horse on my route scares me, any tips?",
        ),
    ),
    "illness-fever-running.chest": (
        (
            "I'm on antibiotics for a chest infection, can I run?",
            "Bronchitis again, is an easy 5k ok?",
        ),
        (
            "Chest infection last winter, long gone, can I race now?",
            "A runny nose, nothing on the chest, easy run?",
        ),
    ),
    "illness-fever-running.virus": (
        (
            "Tested positive for covid on Monday, when can I run?",
            "Getting over flu, can I race on Sunday?",
        ),
        (
            "Had covid in 2021, can I race now?",
            "My strava post went viral, can I run a club?",
        ),
    ),
}
