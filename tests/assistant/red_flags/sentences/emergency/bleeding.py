"""Blood that is lost."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "bleeding.spurting": (
        (
            "blood is spurting from the cut on my leg",
            "cut by glass and it's pumping out of my arm",
            "bleeding from the shin, when I took the pressure off it pours",
            "the cut on his arm, it's coming out in jets",
            "gashed my shin on a stile and it is still running down into my boot",
        ),
        (
            "lift it off the floor again, squat form?",
            "sweat pouring out of me in the heat",
            "that got the blood pumping",
            "mud from the stile is still running down my shorts",
            "words were coming out in spurts after the sprint",
        ),
    ),
    "bleeding.soaked": (
        (
            "the gash has soaked through two towels",
            "deep cut on my shin and the dressing is soaked again",
        ),
        (
            "my socks are soaked from the rain",
            "the towel is soaked with sweat",
        ),
    ),
    "bleeding.nose": (
        (
            "nosebleed on my run, I'm on rivaroxaban",
            "my nose bleed has gone on for an hour",
        ),
        (
            "nosebleed on my run, stopped in five minutes",
            "I get a nosebleed in dry air now and then",
        ),
    ),
    "bleeding.vomited": (
        (
            "her vomit looks like coffee",
            "the sick was like ground coffee",
            "I'm vomiting blood",
            "threw up what looks like coffee grounds after the race",
            "sicking up dark brown grainy stuff",
            "threw up and it looked just like wet coffee granules",
            "been sick twice, there's coffee grains in it, on naproxen",
        ),
        (
            "sick of coffee before runs",
            "felt sick, had ground coffee",
            "threw up my coffee after the race",
            "sick of bloody hills",
            "threw up a brown gel after the race",
            "sick of the coffee, it has grains in it every time",
            "i threw my hands up at the price of coffee granules",
        ),
    ),
    "bleeding.passed": (
        (
            "so much blood in the loo after my run",
            "the pan was all red with big lumps",
            "the toilet bowl was full of blood",
            "more red than water in the loo, it poured out",
        ),
        (
            "the toilet queue at the start was full",
            "a bowl of beetroot before the race",
        ),
    ),
    "bleeding.pads": (
        (
            "soaking a pad every hour since the run",
            "I've gone through four maternity pads in two hours",
        ),
        (
            "usual period, a pad every four hours",
            "knee pads for trail running?",
        ),
    ),
    "bleeding.inside": (
        (
            "fell belly first on a rock, my tummy is swelling and I feel faint",
            "handlebar in the stomach, belly rigid and she's gone pale",
        ),
        (
            "tummy swells after gels",
            "a belly full of pasta, feel sleepy",
        ),
    ),
    "bleeding.gut-and-faint": (
        (
            "black tarry poo for two days, on naproxen for my knee, dizzy standing up",
            "my poo's jet black and sticky || and I'm light headed",
        ),
        (
            "poo black since the iron tablets, no other trouble",
            "runs are going great on black sticky tarmac, dizzy with joy",
        ),
    ),
}
