"""A muscle under pressure, bones out of place, a limb without blood."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "compartment.pain-and-toes": (
        (
            "shin solid like wood after the kick. I'm in agony even lying still",
            "my cast is too tight, the pain is unbearable",
        ),
        (
            "shins solid at 10 minutes on every run then fine when I stop",
            "the cast came off and my leg is weak",
        ),
    ),
    "deformity.bone": (
        (
            "there's a bone sticking out of my shin",
            "I can see bone through the cut",
        ),
        (
            "a bone spur is sticking into my shoe",
            "bone broth before a race?",
        ),
    ),
    "deformity.angle": (
        (
            "my foot is pointing backwards",
            "his wrist is bent like a fork",
        ),
        (
            "my feet point straight ahead when I run",
            "the treadmill is at an angle",
        ),
    ),
    "deformity.turned": (
        (
            "she fell on the ice, one leg looks shorter and the foot is turned right out",
            "I slipped and my foot has rolled out to the side",
        ),
        (
            "my foot turns out when I run and always has",
            "one leg shorter by a few mm, insoles?",
        ),
    ),
    "deformity.joint": (
        (
            "my kneecap is round the side of my leg",
            "he dislocated his shoulder at the barrier",
            "my shoulder came right out on the fall and it's still hanging down",
            "her elbow came out and it won't straighten, squared off",
        ),
        (
            "dislocated my shoulder years ago",
            "popped out to the shops",
            "the photo of my shoulder came out well and it's hanging in the hall",
            "the sun came out and the flags are still hanging",
        ),
    ),
    "limb.two-signs": (
        (
            "my left leg is cold and numb",
            "two toes are white and I have no feeling in them since I taped my ankle",
        ),
        (
            "my hands go cold and numb on winter runs",
            "cold feet about the race",
        ),
    ),
    "limb.cold-and-pale": (
        (
            "my foot is white and freezing, the other one is fine",
            "his leg has turned blue and it's ice cold",
        ),
        (
            "toes white in the cold, pink up indoors",
            "my legs are pale after winter",
        ),
    ),
    "limb.pale-and-dead": (
        (
            "since the strap came off my toes are grey || they won't move either, and it hurts",
            "my foot has gone white || I can't feel my toes, only on the one foot",
        ),
        (
            "pale legs and dead legs after the marathon",
            "white socks, numb with boredom",
        ),
    ),
    "limb.pulseless": (
        (
            "I can't find a pulse in my foot",
            "there is no pulse at the ankle",
        ),
        (
            "I can't find my pulse with this watch",
            "no pulse reading on my watch",
        ),
    ),
}
