"""Signs of level clinician. Children."""

CONCEPTS: dict[str, str] = {
    # Children
    "young_runner": """
        my son, my sons, my daughter, my daughters, my kid, my kids
        (knee|knees|hip|hips|leg|legs|shin|shins|heel|heels|foot|feet|ankle|thigh|groin|been|got|had|
        limping|12|11|13|10|14), my kids are limping, (one|both|two) of my kids, both my kids, my
        boy, my girl, my child, my lad, my wee lad, my wee girl, our son, our daughter, our lad, our
        girl, our boy, my little one, the kid, my grandson, my granddaughter, my nephew, my niece,
        my stepson, my stepdaughter, himself is {child_age}, schoolboy, schoolgirl, year old
        (boy|girl|son|daughter|lad|kid|child|athlete|runner), {child_age} year (old|olds),
        {child_age} yr old, {child_age} yr olds, {child_age} yo, {child_age} years old, {teen_age}
        year (old|olds), (son| daughter| lad| girl| boy| kid| she| he| hes| shes| nephew| niece|
        grandson| granddaughter| lads| daughters| sons| himself| herself) (is|aged|age|just
        turned|turned|of|has turned|) (only|just|) {child_age}, (son|daughter|lad|girl|boy|kid)
        (is|aged|age|just turned|turned|of|) {teen_age}, (aged|age) {child_age}, under {child_age},
        under {teen_age}, year {child_age} (girl|boy|lad|lass|pupil|runner|kid|cross country),
        (boy|girl|lad|lass|kid) of {child_age}, junior parkrun, teenage
        (son|daughter|runner|boy|girl), my teenager, my teen, teenager, school cross country,
        schools cross country, little athletics, middle school,
        (fourteen|thirteen|twelve|eleven|ten|nine|eight) year old, papa says, my mum says growing,
        under fourteen, under thirteen, my girls {child_age}, girls {child_age}, my boys
        {child_age}, daughters {child_age}, sons {child_age}, lads {child_age}, shes {child_age},
        hes {child_age}, whos {child_age}, kids with, {child_age} he does, {child_age} she does,
        does rolling help kids, my youngest (is|has|keeps|complains), my eldest
        (is|has|keeps|complains), mums {child_age} year, junior athlete, 8yo, 9yo, 10yo, 11yo, 12yo,
        13yo, 14yo, 15yo, 16yo, 17yo, 13 yr, 14 yr, school runner, my kid says, kid says, daughters
        knee, sons knee, teenage runner, u11, u12, u13, u14, u15, u16, u17, u18
    """,
    "young_self": """
        im {child_age} and, im {child_age} years, im {child_age} yo, im {child_age} my, i am
        {child_age} and, i am {child_age} years, i am {child_age}, im {child_age}, im in year
        {child_age}, {child_age} (f|m|male|female), im (a|) {child_age} year old, i am a
        {child_age} year old
    """,
    "grown_child": """
        (son| daughter| lad| girl| boy| nephew| niece| grandson| granddaughter| hes| shes| he is|
        she is| kid| runner| client| he| she) (is|aged|age|whos|who is|of|just turned|turned|)
        {grown_age}, {pet} (_|) (age|aged|is|whos) {child_age}, (son|daughter|kid|lad) ___ (at
        uni|uni|university|married|his wife|her husband|twenties|thirties)
    """,
    "child_site": """
        {hip}, {groin}, {thigh}, {knee}, {heel}, {ankle}, {foot}, leg, knees, below the
        knee, below knee, kneecap, hip flexor, sever, severs, osgood, osgood schlatter
    """,
    "child_site_hurts": """
        {child_site} {hurting}, {child_site} ___ {hurting}, {hurting} {child_site}, {hurting} (in|
        on| at| of| around| round| down| behind| under| inside| along| across| near| below| above|
        just| from) ___ {child_site}, {limping}, gammy, gammy leg, hitch when, swings it,
        (holding|holds|rubs|rubbing|clutching|grabbing|grabs) (his|her|the) __ {child_site}, easy
        on that leg, walks on (his|her|the) toes, on the toes, osgood, severs, bump (below|under)
        ___ {knee}, bent leg, walks a bit funny, favouring one leg, {child_site} ___
        (click|clicks) and hurts, (hitch|limp) in (his|her) walk, hitch in, (tug|pull|pang) in
        (his|her) {child_site}, (hip|knee|thigh|groin) (is|s|) what (he|she) points, pain at the
        outside of (his|her), holding the top, holding (his|her), hold the top, {child_site}
        (sore|hurts) (after|at), the {child_site} at him, the (heel|heels) at him,
        (heel|heels) at (him|her)
    """,
    "tired_legs": """
        tired legs, legs are tired, legs were tired, both legs are sore, legs
        tired, both legs ache, no limp since, nothing hurts, pirate, no pain never, party trick,
        doesnt hurt, no pain and, odd evening, tears about all day
    """,
    "my_part_hurts": """
        (my|me) (left|right|own|poor|) {child_site} ___ {hurting}, (my|me) (left|right|own|poor|)
        {child_site} {hurting}, {hurting} (in|on|of) my __ {child_site}, my {hurting} {child_site},
        my (sore|dodgy|bad) {child_site}, (ive|i have|i|im) (got|have|getting|get|had|) (a|some|)
        {hurting} {child_site}, (ive|i have) (got|) (a|) {child_site} __ {hurting}, (ive|im|i have)
        (got|) (slightly|a bit|bit|quite| really|pretty) {hurting} __ {child_site}, im {hurting} ___
        {child_site}
    """,
    "not_an_age": """
        im {number} (weeks| miles| mile| k| km| kms| stone| days| minutes| mins| foot| feet| ft|
        months| kg| kilos| runs| sessions| hours| min| into| in| lbs| pounds| out| post| percent|
        short| for| off| or), i am {number}
        (weeks|miles|km|days|months|kg|minutes|into|in|sessions|runs)
    """,
}
