"""Signs of level clinician. Pain: whose it is, and when it comes back."""

CONCEPTS: dict[str, str] = {
    # "When an Achilles hurts for months" asks about anybody's.
    "ongoing_fail": """
        {not_better}, no change, still, never gone, never really gone, wont go, hasnt gone, no
        improvement, no different, no luck, nothing helps, nothing works, nothing has worked, not
        working, isnt working, hasnt helped, havent helped, didnt help, isnt helping, no joy,
        tried everything, made no odds, no odds, comes back, keeps coming, came back, come back
        and equal, no further on, not a bit better, no worse no better, not better not worse,
        whats left, what else, what have i missed, and counting, every time i run, so far, each
        one buys me, each time, waiting list, on the list, sticking around, persists, persistent,
        chronic, on and off, off and on, dont go away, never go away, just never goes away, no
        lasting difference, made no lasting, doing naff all, not a bit, never goes, what else is
        there, which stretch next, more heel drops, its still, no shift, have i missed, whats the
        secret, not worse lah, worse or better, equal, each buys me, buys me a day, harden up,
        what strength, same every time, theres no change, next day its nothing, tightens at the
        same, off and on for, (its|still|is|the|all|been) the same, same pain, same knee pain,
        same spot, same every, stays the same, same dull, moans still there, the same thing
    """,
    "parts_plus_time": """
        {part_hurts} ___ {lasting_months}, {lasting_months} (of|with) ___ {part_hurts},
        (bung|dodgy|bad|sore) {msk_part} ___ {lasting_months}, {msk_part} (thing|pain|niggle) ___
        {lasting_months}, {span_months} of (the same|this|it|a|) ___ {part_hurts}
    """,
    "giving_way": """
        (knee|ankle|hip|leg|knees) (keeps|kept|sometimes|still|just|) (giving way| giving out|
        gives way| gives out| buckling| buckles| catching| catches| clicks and catches| locking|
        locks), (knee|ankle|hip) ___ (catches| catching| clunk| clunks| snag| clunk snag| gives
        out| gives way| giving way| giving out| buckles), goes out from under me, gives out on me,
        (clunk|clunks|snag|clunk snag) on
    """,
    "many_massages": """
        ({number}| third| fourth| fifth| sixth| several| loads of| lots of| countless| a few|
        another) (massages| massage| massage sessions| sports massages| rounds of massage|
        sessions of massage), (treated|seen|rolled) (him|her|it|them|me)
        (three|four|five|six|{number}) times, had (him|her|it) (three|four|five|{number}) times,
        massaged ({number}|three|four|five) times, {number} sports massages, massage
        (eight|four|five|six|three|{number}) times, did massage {from_3} times,
        ({from_3}|four|three|five|six) done and its no, four sessions with, {from_3} sessions with
        ___ (massage|therapist|physio|osteo), fifth massage, fourth massage, sixth massage,
        another massage
    """,
    "keeps_going_again": """
        (calf| hamstring| achilles| groin| hammy| quad| shin| knee| hip| itb| it band| foot)
        (keeps|kept) (going|coming back|tearing|pulling|pinging|returning|flaring|recurring),
        (calf|hamstring|hammy|groin) (has|s|is|) gone again, calfs gone again,
        (calf|hamstring|hammy|groin|achilles|knee) ___ (third|fourth|fifth|sixth) time this
        (year|season|summer|winter), gone again ___ (third|fourth|fifth|sixth) time, keeps coming
        back every time i run, its been going on me since, going on me since
    """,
    "numb_place": """
        {foot}, {toe}, {heel}, {calf}, {shin}, {leg}, {thigh}, {hamstring}, {ankle}, outer thigh,
        bum, buttock, glute, little toe, sole, ball of, two toes, outside toes, outside of thigh,
        toes, backside, ball of the foot, ball of my foot, fourth toe, underneath of my, top of
        (his|her|my) foot, big toe
    """,
    "odd_feeling": """
        numb, numbness, tingling, tingle, tingles, tingly, pins and needles, pins n needles, pins
        needles, electric shocks, electric shock, shoots, zaps, zapping, zings, zinging, buzz,
        buzzes, fizz, fizzes, fizzing, fizzy, fuzzy, prickling, prickly, goes to sleep, gone to
        sleep, went to sleep, falls asleep, stays asleep, like cardboard, woolly, furry, dull like
        after, gone dull, after the dentist, a bee in, going dead, goes dead, lost feeling, less
        feeling, cant feel, sciatica, wearing a sock, fuzzy socks, feels wooden, ants walking,
        ants crawling, zap, jolts, electric jolts, electric jolt, spark goes, sparks, stings like
        nettles, cotton wool, live wire, someone elses skin, turns into cardboard, dull patch,
        skin has gone, dead patch, bee in the shoe, zips, like cold tea, like cold water,
        trickling water, buzzing in, buzzing down, buzzing and, burning soles, burning ball,
        burning toes, burn {number} min, shooting pain, shooting pains, burns between, burning
        between, burning and numb, toes burn
    """,
    "nerve_in_leg": """
        {numb_place} __ {odd_feeling}, {odd_feeling} (in| down| on| at| along| to| into| between|
        under| across| along| of| through| up| from| all down| right down| out) ___ {numb_place},
        {odd_feeling} {numb_place}, shoots (down|from|to|into) ___ {numb_place}, shooting
        (down|from|pain down|pains down|into) ___ {numb_place}, {odd_feeling} ___
        (bum|back|backside|buttock|glute) ___ to ___ {numb_place}, (bum|backside|buttock|back)
        (to|down to) ___ {numb_place} ___ {odd_feeling}, {numb_place} ___ (goes numb| go numb|
        goes dead| go dead| going numb| went numb| gone numb| goes to sleep| pins and needles|
        tingles| tingling|
        cardboard| live wire| cotton wool| asleep| stays numb), sciatica down, {toe}
        (burn|burns|burning) {number}, {toe} (burn|burns|burning) ___ (run|runs)
    """,
    "again_on_runs": """
        (numb|dead|tingly|tingling|asleep|burning) (after|by|around|at) (about|roughly|around|)
        {number}, every run, each run, most runs, every time, each time, every long run, on runs, on
        long runs, when i run, on every, on my runs, at mile {number}, at {number}, mile three, mile
        two, mile four, min into, minutes into, mins in, minutes in, comes on when, comes each time,
        keeps, keeps coming, stays, still there, still dull, still tingling, still numb, lingers,
        all day after, for hours after, till bed, until bedtime, till supper, through supper, next
        day, {lasting_weeks}, for weeks, weeks now, every day, never used to, in a row, after runs,
        after my run, even barefoot, whatever the shoes, new shoes later, wont go, dont come back,
        already one month, going on a month, on every jog, till bedtime, miles in, from about three
        miles, for a month, every jog, two weeks, started {number} weeks ago, {number} weeks ago,
        when i overstride, past two months, most runs since, weeks whatever, a few weeks, five
        weeks, three weeks, a fortnight, asleep on, stays asleep, a month, not a (run|mile|day)
        (goes by|passes|_|) without
    """,
    "numb_harmless": """
        cold, freezing, ice bath, ice, winter, snow, laces too tight, too tight, loosened
        (them|the laces|my laces|it) and, fixed it, solved it, sat on, sat cross, sitting
        cross, crossed legs, legs crossed, slept on, dentist yesterday, lactic, after
        squats, last {number} metres, sprint finish, saddle, on the turbo, on the bike,
        cycling, {improving}, gone in a minute, gone when i stand, relaced and gone, fine in
        a minute, in a minute, hasnt come back, not come back, slackened, {once_only}, cheap
        saddle, slimming world, buzzing by, leaves my legs, legs great, wetsuit, compression
        socks too tight, crossed, new lacing cured, cured it, sorted it
    """,
    "swollen_thing": """
        {knee}, {ankle}, {achilles}, {foot}, {toe}, {heel}, {hip}, {shoulder}, elbow, wrist,
        joint, {shin}, heel cord, tendon, bursa, knees, hand, fingers
    """,
    "looks_swollen": """
        swollen, swelling, swelled, swells, swells up, puffy, puffed, puffed up, puffiness,
        ballooned, fat, fatter, fat and shiny, fuller, bigger, thick, thickened, thicker,
        enlarged, up like a loaf, up like a, like an elephants, an elephants, fluid, filled up,
        fills up, filling up, full of fluid, effusion, squashy, blown up, comes up like, came
        up like, cankle, boggy, bulging, egg on, red and warm, hot and, warm and, shiny, red, warm
        to touch, hot to touch
    """,
    "part_swollen": """
        {swollen_thing} ___ {looks_swollen}, {looks_swollen} {swollen_thing}, {looks_swollen}
        (in|on|at|of|around|round|over|behind|above|below|under|inside) ___ {swollen_thing},
        (water|fluid) on the knee, {swollen_thing} ___ (grapefruit| balloon| melon| tangerine|
        loaf| sausage| bun| like an egg| up like| violet| purple| thick as| a bit of a bun| plump|
        cut in half| double the other| dimples), dimples ___ (gone|vanished), {swollen_thing} ___
        (puffing up| puffs up| keeps puffing| comes up| stays up| been up| still up| still a
        balloon), (fat pad|squashy) ___ {swollen_thing}, packed with cotton wool, elbow tip ___
        (swollen|squashy), {swollen_thing} __ __ {looks_swollen}, plump since, turned my ankle ___
        (up like|egg|bruise), up like an egg, {swollen_thing} ___ big, big
        (ankle|knee|elbow|wrist), balloon day, thick shiny and
    """,
    "days_and_days": """
        {days_lasting}, {from_3} days, (three|four|five|six|seven|eight|nine|ten) days, a week,
        {from_2} weeks, one week, fortnight, a month, {lasting_weeks}, weeks, since last, since
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last), after every run, after
        runs, every run, every time i run, each run, keeps, again, gone by, wont go down, hasnt
        gone down, still, still puffy, still swollen, comes and goes, stayed, for days, day
        {from_3}, fourth day, fifth day, sixth day, since last week, today is friday, thursday
        now, its thursday, its friday, evening after each run, since i rolled, since volleyball,
        five weeks of that, since monday, comes up after
    """,
    "swelling_harmless": """
        both feet, feet swell, in the heat, heat, hot weather, hot run, sock marks, {improving},
        down again, same as it always, shrinking, insect, bite, stung, pregnant, swollen ego, gone
        down, went down, blister, ingrown, gone by morning, flight, bunion, yellow
        and, yellow now, gone yellow, at the end of the day, end of a long shift, both ankles, all
        fine now, all good now, last year, sock line, sunburn, sunburnt, both the same, both shins
    """,
    "bruise_unexplained": """
        (bruise|bruises|bruising|bruised) ___ __ (no reason| from nothing| from nowhere| out of
        nowhere| for nothing| for no reason| just came up| just come up| just appeared),
        (loads|lots|a lot|big|massive|huge|tonnes) (of|) (bruise|bruising|bruises) ___
        (small|little|slight|tiny) (twist|knock|tweak|roll|run), (easily|easy) (bruising|bruised),
        bruise (easily|easy), bruising (easily|easy), bruise ___ havent
        (knocked|hit|banged|met|bumped), havent (knocked|hit|banged|bumped|met) ___ bruise, havent
        been kicked by anything, havent met any, (bruise|bruising) ___ (still
        coming|spreading|grown|growing|getting bigger), bruise come up ___ nothing, dont remember
        ___ bruise, (bumped|hit|knocked|banged) nothing that i, {shin} bumped nothing
    """,
    "general_part": """
        (when|why (does|do|would|might|is)|what makes|how
        (does|do|can|might)|reason|reasons) (a|an|runners|peoples|beginners) {msk_part}, in
        (beginners|runners|most runners|new runners|most people)
    """,
}
