"""Knocks to the head, and injuries of the spine."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "head.danger": (
        (
            "banged my head on a branch and I've been sick twice",
            "she hit her head when she fell and keeps asking the same question",
            "banged my head, runny nose since, only one side and it tastes salty",
            "banged my head and a bruise came up behind my ear",
        ),
        (
            "hit the wall at mile 20",
            "banged my head on a cupboard last month, all fine",
            "runny nose on one side, sweat tastes salty",
        ),
    ),
    "head.thinner-where-it-landed": (
        (
            "fell over a kerb || my knees and forehead || I do take warfarin",
            "went over on the ice || a lump on her forehead, that's all || she's on apixaban",
        ),
        (
            "fell over a kerb || my knees and hands || I do take warfarin",
            "fell over a kerb || my knees and forehead || no blood thinners",
        ),
    ),
    "head.thinner": (
        (
            "gave my head a proper bang on the door, and I take rivaroxaban",
            "he nutted the goalpost, he's on warfarin",
            "bumped my head on the car door, I'm on warfarin",
            "knocked my head on a beam || I take apixaban if that matters",
            "haemophiliac, banged my head on a branch",
            "clouted my head on a low beam and i take apixaban",
            "he knocked heads with another player, he's on warfarin",
        ),
        (
            "gave my foot a proper bang on the door, and I take rivaroxaban",
            "on warfarin, headed the ball to him, figuratively, at work",
            "I'm on warfarin, can I run?",
            "bumped my head, not on thinners, feel fine",
            "clouted my knee on a low beam and i take apixaban",
            "two heads are better than one, says my nan on warfarin",
        ),
    ),
    "spine.cord-plain": (
        (
            "fell off the rocks and both feet are buzzing when I move",
            "came off the bike, my legs feel like string",
            "fell off the rocks and I can't feel my legs",
            "he dived in and hit the bottom, pins and needles in both hands",
            "got rear ended on the way to the race, electric shocks going down both arms",
            "fell off the rope climb, his hands are buzzing and he can't lift his knees",
        ),
        (
            "fell for these shoes, legs feel great",
            "landed the PB, legs are like jelly after squats",
            "fell on my bum, just a bruise",
            "can't feel my legs after that marathon lol",
            "fell behind on the rope course, my alarm was buzzing",
            "got rear ended on the way to the race, bumper is scratched and that is all",
        ),
    ),
    "spine.cord": (
        (
            "came off my bike, neck is agony and my arms are tingling",
            "fell down the stairs. My back hurts badly and my legs are weak",
        ),
        (
            "fell down the stairs and my back is a bit stiff",
            "neck stiff from my desk, hands fine",
        ),
    ),
}
