"""Testicles and the spine."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "testicular-pain.sudden": (
        (
            "Sudden pain in my left testicle. Tight shorts?",
            "my son says one testicle hurts || he's been sick twice",
            "bent double, says it's agony down there on one side",
            "he's been sick, it hurts down there on the left side",
        ),
        (
            "Sudden rain soaked me, my testicles were cold for a while.",
            "My testicles are fine, only the shorts rub my thighs.",
            "the café is down there on the left side",
            "bent double laughing, the loos are down there on one side",
        ),
    ),
    "testicular-pain.bad": (
        (
            "My balls have been in agony for two hours.",
            "one nut is swollen and sore, woke me up",
        ),
        (
            "My balls get chafed on long runs, bit sore, any cream?",
            "The balls of my feet hurt after two hours.",
        ),
    ),
    "spinal-infection-or-fracture.fever": (
        (
            "My lower back is really sore and I've got a fever.",
            "back pain for a week, shivery and sweaty at night",
        ),
        (
            "My lower back is sore after deadlifts, no fever.",
            "I had a fever last year. Now my back gets tight on hills.",
        ),
    ),
    "spinal-infection-or-fracture.fragile": (
        (
            "I have osteoporosis, slipped off the step, and my back is agony.",
            "im 70, coughed and something went crack in my back",
        ),
        (
            "I have osteoporosis. Is trail running safe for my spine?",
            "I'm 70 and my back is a little stiff after gardening.",
        ),
    ),
    "spinal-infection-or-fracture.stooped": (
        (
            "Missed a step and sat down hard, my back is so bad I can't stand up straight.",
            "sneezed, mid back went, every move makes me gasp",
        ),
        (
            "Missed a step and sat down hard, laughed, back is fine.",
            "My mid back is stiff after driving and eases with a walk.",
        ),
    ),
    "spinal-infection-or-fracture.cancer": (
        (
            "I had breast cancer in 2018. My back aches day and night now.",
            "prostate cancer five years ago, new constant pain in my spine",
        ),
        (
            "I had breast cancer in 2018 and want to run a 10k, no aches.",
            "My spine is fine, and I raise money for cancer research.",
        ),
    ),
    "spinal-infection-or-fracture.fever-over-turns": (
        (
            "my back is bad || it's there night and day || and a temperature since tuesday",
            "back pain || constant || fever comes every evening",
        ),
        (
            "my back is bad after the garden || better at night || what temperature for a bath?",
            "back pain gone || constant drizzle here || spring fever",
        ),
    ),
}
