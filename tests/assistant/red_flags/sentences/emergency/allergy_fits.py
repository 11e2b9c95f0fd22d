"""Allergy that closes the airway, and fits."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "allergy.airway": (
        (
            "stung by a bee and my lips are the size of plums",
            "nuts, then hives, and my lips are tingling and swollen",
            "stung by a wasp and my lips are swelling",
            "ate a cashew and my tongue feels swollen",
            "my lips have swelled up after the wasp sting",
            "my tongue is getting bigger since the bee sting",
            "ate a flapjack on the run and my lip feels like it has been punched",
            "itchy palms after prawns and a jog, and my lips feel like i've been punched",
        ),
        (
            "the wasp was the size of plums",
            "my lips are dry from the wind",
            "stung by nettles on the shins",
            "cracked lips in the wind",
            "ate a flapjack on the run and my legs feel like they have been punched",
            "my stomach feels like i've been punched after the sit-ups, ate late",
        ),
    ),
    "allergy.skin-and-more": (
        (
            "hives all over and I'm wheezing",
            "itchy all over with a rash, and I feel faint",
        ),
        (
            "hives on my arms, breathing fine",
            "heat rash on my back",
        ),
    ),
    "allergy.sting-and-more": (
        (
            "bee sting ten minutes ago and now I'm wheezy",
            "got stung by a hornet and I feel dizzy",
        ),
        (
            "bee sting on my calf, a bit sore",
            "wasps at the finish line",
        ),
    ),
    "allergy.pen": (
        (
            "I've used my EpiPen",
            "he jabbed his pen into his thigh after the flapjack",
        ),
        (
            "where do I keep my EpiPen on a run?",
            "used a practice EpiPen in class",
        ),
    ),
    "fit.named": (
        (
            "he had a seizure at the finish",
            "she's having a convulsion",
        ),
        (
            "these shoes are a great fit",
            "I never had a seizure",
        ),
    ),
    "fit.told": (
        (
            "My dad had a fit after the club 10k yesterday, never had one before.",
            "He fitted on the bus home from cross country.",
        ),
        (
            "My husband had a fit when he saw the entry fee.",
            "I got fitted for shoes after a run.",
        ),
    ),
    "fit.seen": (
        (
            "my friend went stiff and then jerked all over, foaming at the mouth",
            "his arms and legs are jerking and his eyes rolled back",
        ),
        (
            "my calf keeps twitching at rest",
            "a jerking motion on the rowing machine",
        ),
    ),
    "fit.lasting": (
        (
            "her whole body went rigid then shaking for two minutes",
            "arms and legs jerking for a few seconds and then it stopped",
        ),
        (
            "my legs were shaking for three minutes in the plank",
            "two minutes into the wall sit and my thighs were shaking",
        ),
    ),
}
