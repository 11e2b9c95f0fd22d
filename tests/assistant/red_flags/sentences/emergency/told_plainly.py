"""Emergencies told in passing, in second-hand or everyday words."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "lung-clot.leg-and-fill": (
        (
            "my leg is swollen, I can't draw a full breath at the desk",
            "calf is aching || a long drive on Friday || now I can't fill my lungs",
        ),
        (
            "calf is aching || nose is blocked, can't get a full breath through it",
            "can't fill my soft flasks, and my calf aches",
        ),
    ),
    "lung-clot.risk-and-fill": (
        (
            "five weeks after my new hip I can't draw a breath right in",
            "since the flight I can't get a full breath",
        ),
        (
            "since the flight I can't get a full breath through my blocked nose",
            "new hip, breath is fine, can I jog?",
        ),
    ),
    "lung-clot.risk-and-stairs": (
        (
            "had our boy 10 days ago, I rest half way up the steps to breathe, came on today",
            "gave birth last week, had to sit on the landing for breath, only since this morning",
        ),
        (
            "gave birth last year, I stop on the stairs to breathe, always have",
            "my son is 3 weeks old and I sat on the stairs for a rest",
        ),
    ),
    "breathless.rattles": (
        (
            "pink froth when I spit and my chest is rattling",
            "frothy stuff comes up and the breathing sounds crackly",
        ),
        (
            "frothy coffee and a rattly old bus",
            "chest sounds rattly with this cold",
        ),
    ),
    "breathless.water-or-height": (
        (
            "coughing up froth since the sea swim and can't stop coughing",
            "at the hut, chest crackles and I can't breathe lying down",
        ),
        (
            "nice swim in the lake || foamy drink || out of breath on the hill",
            "swam in the sea, a bit of a cough",
        ),
    ),
    "life.thinks-of-tablets": (
        (
            "I have thoughts of swallowing every tablet",
            "she has thoughts of swallowing the lot, all those tablets",
        ),
        (
            "thinking about taking my tablets with food",
            "thinking of taking all my gels early",
        ),
    ),
    "life.thinks-of-absence": (
        (
            "I've been thinking about being gone",
            "I'd be better off in the sea",
            "the girls would be fine if I weren't around",
        ),
        (
            "thinking about not being here for the Sunday race",
            "kids would be fine with dad if I was gone for the marathon weekend",
        ),
    ),
    "life.pictures-it": (
        (
            "I keep picturing myself stepping off the kerb",
            "he says he sees himself walking into the traffic",
        ),
        (
            "picture myself running into the sea after the marathon",
            "I picture myself walking over the line",
        ),
    ),
    "sugar.no-sense": (
        (
            "he's type 1 || now he is not making sense",
            "she takes insulin || she slaps the juice away",
        ),
        (
            "I'm type 1 || my watch makes no sense",
            "no insulin in the house, he makes no sense of the plan",
        ),
    ),
    "hypothermia.past-shivering": (
        (
            "he was shivering badly and now he's stopped, wants to lie down, it's sleet up here",
            "soaked, stopped feeling cold, going to take the jacket off and sit down",
        ),
        (
            "shivering after the fell race, and then it stopped with a hot drink, wants a nap",
            "not cold any more, took the jacket off at the gym",
        ),
    ),
    "chest-pain.jaw-on-climb": (
        (
            "when I walk up the bank there's a tight feeling across here into my jaw",
            "an ache in my throat and jaw on every hill",
        ),
        (
            "jog up the hill, dull ache in the legs, jaw fine",
            "ache in both arms on every hill from the poles",
        ),
    ),
    "fit.on-floor": (
        (
            "he's on the bathroom floor jerking",
            "she's shaking, her eyes have rolled",
        ),
        (
            "my calf keeps twitching on the floor mat after runs",
            "rolled my eyes, shaking my head at the price",
        ),
    ),
    "breathless.many-puffs": (
        (
            "asthma since school || ten puffs now, no better",
            "wheezing, 12 puffs by now and still tight",
        ),
        (
            "asthma, two puffs before the run as told",
            "12 puffs on the kids' balloon, the knot is still tight",
        ),
    ),
    "heat-stroke.raves": (
        (
            "hot one out there || now he's talking utter nonsense",
            "34 degrees at the finish, she's speaking gibberish",
        ),
        (
            "hot one out there || he's talking about carbon shoes",
            "cold race, the speaker was saying daft things about shoes",
        ),
    ),
    "chest-pain.at-pace": (
        (
            "there's a weight on my chest when I run faster",
            "whenever I push below 4:30 I get a tight chest",
        ),
        (
            "chest strap slips when I go under five minute ks",
            "no chest pain when I go under five minutes",
        ),
    ),
    "chest-pain.jaw-and-eases": (
        (
            "my jaw aches every time I climb the stairs, goes off when I stop",
            "jaw is tight whenever I walk up the hill. It settles when I rest",
        ),
        (
            "my jaw aches when I chew, goes off when I stop",
            "my calf aches every time I climb the stairs, goes off when I stop",
        ),
    ),
}
