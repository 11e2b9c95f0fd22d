"""What is told turn by turn, each answer a bare "it"."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "suspected-dvt.answered": (
        (
            "right calf hurts || yes it is fatter than the left || it feels warm too",
            "my calf || a bit bigger than the other yes || and hot to touch",
        ),
        (
            "calf sore || it is a bit bigger than the other, always was || it's a sunny day",
            "both calves are the same, tight || warm after the run",
        ),
    ),
    "suspected-dvt.answered-at-risk": (
        (
            "my calf aches || it's thicker than the right || flew home from Perth on Monday",
            "calf || only that one, a bit puffy || on the pill yes",
        ),
        (
            "calf || only that one is tight || no pill, no flights",
            "both calves are tight, bigger than the other day || flew in for the race",
            "my calf is fatter than last year || flew back Sunday",
        ),
    ),
    "septic-joint.answered": (
        (
            "my knee is swollen || yes it's hot || 38.7 just now",
            "ankle has blown up || it feels hot || bit shivery too",
        ),
        (
            "knee is swollen from 2015 || it is hot today || 38 races so far",
            "my knee is swollen || no, it isn't hot || no fever",
        ),
    ),
    "spreading-skin-infection.answered": (
        (
            "cut on my shin || red up to my knee now",
            "a blister || yes and a line running up to the groin",
            "a scratch from the gate || a pink streak now, up past the wrist",
        ),
        (
            "a scratch from the gate || a red line printed on my sock, past the ankle",
            "cut my shin shaving || gone red with shame",
            "grazed my knee || pink, healing, down to a small scab",
        ),
    ),
    "spreading-skin-infection.bite-told": (
        (
            "met an alsatian on the towpath || my calf || drew blood, yes",
            "a terrier had a go at me || teeth marks, it's weeping a bit",
        ),
        (
            "my collie runs with me || fell on the gravel and drew blood",
            "a terrier barked at me || nothing touched my skin",
            "her dog's claws drew blood on my shin",
        ),
    ),
    "femoral-neck-stress-fracture.answered": (
        (
            "deep in the groin || I can't hop on that leg, no",
            "deep in the groin || tried a hop, no way",
            "right in the groin || can't hop at all",
        ),
        (
            "groin is tight || can't hop over this gate, too high",
            "calf, not groin || tried hopping, all fine",
        ),
    ),
    "knee-haemarthrosis.answered": (
        (
            "knee is swollen || straight after the fall || it popped",
            "swollen knee || within the hour yes || heard it pop",
        ),
        (
            "knee is swollen || next morning || no pop",
            "my knee swelled a bit the next day, it never popped",
        ),
    ),
    "knee-haemarthrosis.size-told": (
        (
            "my right knee || it popped at netball || within the hour it was the size of a melon",
            "ankle || heard it pop || straight away, the size of a tennis ball",
        ),
        (
            "my right knee || it popped, no pain || the size of a coin where it's sore",
            "in 2012 my knee popped || and was the size of a melon within the hour, op since",
        ),
    ),
    "achilles-rupture.answered": (
        (
            "my achilles || it went off with a bang at tag || no I can't go up on that foot",
            "left heel || heard a snap at squash || can't push off",
            "since the bang at tennis I can't go on tiptoe, calf doesn't even hurt",
        ),
        (
            "heard a bang at tennis, it was a racket, calf is fine",
            "my achilles || the run went off with a bang, new best || yes I can go up on that foot",
            "in 2018 I heard a snap at squash and couldn't push off",
        ),
    ),
    "muscle-tendon-rupture.answered": (
        (
            "my quad went pop at sprints || the thigh has gone black today",
            "hamstring went with a bang and I can't walk",
        ),
        (
            "my hamstring went, a bit, tight today, walking fine",
            "in 2016 my calf went pop and I couldn't walk",
        ),
    ),
    "muscle-tendon-rupture.popped-and-bruised": (
        (
            "my calf || it popped in the relay || massive bruise by morning",
            "back of the thigh, hamstring || felt it pop || bruising right down to the knee",
        ),
        (
            "my calf || no pop || massive bruise from a hockey ball",
            "my hip pops, hamstring is fine || no bruise at all",
        ),
    ),
    "suspected-dvt.pregnant-one-leg": (
        (
            "31 weeks and puffy || only my left leg",
            "pregnant, only one ankle is swollen",
        ),
        (
            "31 weeks, both ankles are swollen by evening",
            "pregnant, only one shoe fits, feet have grown",
        ),
    ),
}
