"""What should be asked about before hands-on work, told while booking it."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "anticoagulant-clot-massage.booked": (
        (
            "any space this week? || warfarin, does it matter",
            "need an hour with somebody strong, I'm on clopidogrel",
            "are you happy treating somebody on xarelto? the usual legs",
            "can I move my Tuesday slot, by the way they put me on apixaban",
        ),
        (
            "on warfarin, an hour of easy running a day, too much?",
            "any space this week? || no medicines at all",
            "on apixaban and booked in with the GP on Friday, what pace is easy?",
            "not on blood thinners, book me in",
            "I'm on warfarin and booked in for the Bristol half",
        ),
    ),
    "anticoagulant-clot-massage.excepted": (
        (
            "I don't take any blood thinners except rivaroxaban, deep massage ok?",
            "no, not taking blood thinners, just clopidogrel, can you do my calves",
        ),
        (
            "I don't take any blood thinners, deep massage ok?",
            "my nan was on warfarin, any slots?",
        ),
    ),
    "anticoagulant-clot-massage.past-clot-booked": (
        (
            "had a DVT two years back, do I tick the box and can you still do calves",
            "there was a lung clot last spring, do you see people like me?",
        ),
        (
            "never had a clot, any slots on Thursday?",
            "my nan had a clot, could you fit me in for my hips",
        ),
    ),
    "varicose-veins-massage.booked": (
        (
            "do you treat varicose veins or work round them",
            "ropey veins down the calf, any appointments this week?",
        ),
        (
            "no varicose veins, any appointments this week?",
            "I've an appointment at the hospital, my varicose veins are no trouble",
        ),
    ),
    "pregnancy-surgery-massage.booked": (
        (
            "I'd like a leg flush, expecting our first",
            "can you work around a cast",
            "new knee six weeks ago, the legs need a good going over",
            "had my baby a fortnight ago and ache all over, what's your first free slot?",
            "I've a boot on for a broken metatarsal, could you do that calf anyway",
            "knee op two weeks ago, can you fit me in",
        ),
        (
            "expecting a PB, can you do my calves",
            "had a knee op in 2014, the legs need a good going over",
            "had a baby in 2019, any free slots?",
            "my mate had a baby last week, can you fit me in",
        ),
    ),
    "pregnancy-surgery-massage.weeks-along": (
        (
            "30 weeks on Saturday, can I lie on my front for the massage",
            "I'm 14 weeks and expecting my first, any slots?",
        ),
        (
            "I'm 6 weeks on Monday into my plan, do you do legs only?",
            "12 weeks until the race, can you fit me in",
        ),
    ),
    "pregnancy-surgery-massage.weeks-counted": (
        (
            "a back massage on Friday? || 21 weeks || all good so far || do I lie on my side?",
            "massage please || nineteen weeks || face down is fine, or a pillow under me?",
        ),
        (
            "a back massage on Friday? || 3 weeks || do I lie on my side?",
            "massage please || 12 weeks to go to the marathon || face down?",
            "20 weeks || which plan is best?",
        ),
    ),
    "illness-fever-running.booked": (
        (
            "I've a temperature but would hate to waste the booking",
            "running a fever of 38.4, shall I still come in",
        ),
        (
            "no temperature, just sniffles, keep my slot please",
            "the doctor has an appointment free, I've got a temperature",
        ),
    ),
    "focal-bone-pain.booked": (
        (
            "I'd like an hour, shins mostly, the GP wonders about a stress fracture",
            "booked in for shins on Monday, the physio said it could be a stress fracture",
            "I think it's a stress reaction, any appointments?",
        ),
        (
            "wondering about carbon shoes, any space?",
            "had a stress fracture in 2015, any appointments for tight calves?",
            "it can't be a stress fracture, the MRI was clear, any slots for tight calves?",
        ),
    ),
    "persistent-pain.sessions": (
        (
            "I've had five sessions with Mark and the heel is no different",
            "fourth massage with you and my hamstring's just the same",
            "I've been to you five times now. The hip is no better",
        ),
        (
            "I've had five sessions with Mark and the heel is nearly gone",
            "fourth session with you and it's so much better, same again Friday?",
            "second session with you, legs just the same as ever, lovely",
        ),
    ),
}
