"""Tendons and muscles that tore, muscle that breaks down, and knees."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "achilles-rupture.bang": (
        (
            "Heard a pop in my achilles and now I can't go up on my toes.",
            "something snapped above my heel || now theres no push off on that side",
        ),
        (
            "My achilles is stiff first thing and I can do heel raises.",
            "My ankle pops when I circle it, and I can stand on my toes.",
        ),
    ),
    "achilles-rupture.kicked": (
        (
            "It felt like someone kicked me in the calf, but there was nobody there.",
            "thought i was shot in the leg, cant stand on tiptoe since",
        ),
        (
            "A defender kicked me in the calf on Sunday, bruised, tiptoes fine.",
            "I felt like I was flying, nobody near me on the home straight.",
        ),
    ),
    "achilles-rupture.gap": (
        (
            "There's a gap above my heel since the snap.",
            "you can feel a dent in the tendon, it went pop at squash",
        ),
        (
            "There's a gap above my heel in these shoes. Size down?",
            "My tendon is thick and stiff, no gap and no pop.",
        ),
    ),
    "muscle-tendon-rupture.tear": (
        (
            "My hamstring popped in the sprint and there's a massive bruise down my thigh.",
            "felt something rip in my quad, cant lift my leg straight",
        ),
        (
            "My hamstring tightened in the sprint, tiny bruise, I walk normally.",
            "My quads are sore after squats, no bruise.",
        ),
    ),
    "muscle-tendon-rupture.dent": (
        (
            "There's a dent in my quad since it tore on Saturday.",
            "my biceps rolled up like a ball after the pop",
            "stumbled on the stairs, i tell my leg to lift and it won't, there's a dip "
            "there above the kneecap",
            "something tore in the thigh, theres a dent in it",
        ),
        (
            "There's a dent in my thigh from my phone pocket.",
            "No dent in the muscle, no bruise, just tight.",
            "stumbled on the stairs, there's a dip in the road there",
            "theres a gap in the market for better socks",
        ),
    ),
    "rhabdomyolysis.cola": (
        (
            "My pee looks like cola since the ultra.",
            "wee is brown today after that spin class",
            "my wee is the colour of a cup of strong tea",
            "his urine is the color of a mug of coffee",
        ),
        (
            "My pee is pale straw after two pints of water.",
            "I drink cola at aid stations and it makes me need a wee.",
            "my wee is the colour of a glass of lemonade",
            "my kit is the colour of a cup of strong tea",
        ),
    ),
    "rhabdomyolysis.dark-and-sore": (
        (
            "My wee is very dark and my quads are swollen since leg day.",
            "arms are rock solid and stuck bent || and the urine is dark too",
        ),
        (
            "My wee is very dark first thing and clears after breakfast, legs fine.",
            "My quads are sore since leg day, wee is normal.",
        ),
    ),
    "rhabdomyolysis.swollen-arms": (
        (
            "Did 100 pull ups, my arms are so swollen I can't straighten them.",
            "first spin class and my thighs are swollen, way worse than doms",
        ),
        (
            "Did 100 pull ups and my arms are sore, I can straighten them fine.",
            "First spin class, thighs tired, no swelling.",
        ),
    ),
    "locked-knee.stuck": (
        (
            "My knee is locked since I twisted it this morning.",
            "knee has been stuck bent since yesterday, wont straighten",
            "my knee is fixed at an angle since breakfast",
            "knee bent all day, can't get it flat whatever i do",
        ),
        (
            "My knee clicks on the stairs but never locks.",
            "Knee stiff after sitting, straightens fully once I walk.",
            "my knee is fine, the shelf is fixed at an angle",
            "can't get the map flat, knee's fine",
        ),
    ),
    "knee-haemarthrosis.fast": (
        (
            "Twisted my knee and it swelled up within an hour.",
            "landed badly, my knee ballooned straight away",
        ),
        (
            "My knee was a little puffy the next day.",
            "My knee didn't swell at all after the twist.",
        ),
    ),
    "knee-haemarthrosis.pop": (
        (
            "My knee popped on landing and it's huge.",
            "heard a pop and the knee is massive now",
        ),
        (
            "My knee pops in squats with no pain or swelling.",
            "No pop, no swelling, the knee only aches on stairs.",
        ),
    ),
    "knee-haemarthrosis.kneecap": (
        (
            "My kneecap slid out to the side and went back, the knee is swollen.",
            "my kneecap slid out at judo and went straight back, really puffy now",
        ),
        (
            "My kneecap tracks to the side a little, no pain or swelling.",
            "My kneecap slid out once as a teenager years ago, fine since.",
        ),
    ),
    "knee-haemarthrosis.thinner": (
        (
            "I take apixaban and my knee has filled up, hardly knocked it.",
            "on warfarin, ankle swelled up after a small knock",
        ),
        (
            "I take apixaban and my knees are fine. Which shoes?",
            "My dog is on warfarin, I run fine and nothing is swollen.",
        ),
    ),
}
