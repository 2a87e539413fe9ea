using Clairevoie.Mutation;

// `tests` names the tests, `fail WORD` those named so that fail without any mutant. Called by bench/mutate: `measure REPORT THREADS [FOLDER…]`, which starts itself as `cover FILE`, `try FILE` and `alone ID FILE`.
return args switch
{
    ["measure", var report, var threads, .. var folders] => await Foreman.Measure(report, int.Parse(threads), folders),
    ["tests"] => TestCase.Tell(),
    ["fail", var word] => TestCase.TellFailing(word),
    ["cover", var file] => Coverage.Take(file),
    ["try", var file] => Worker.TryAll(Coverage.Read(file)),
    ["alone", var mutant, var file] => Worker.TryAlone(int.Parse(mutant), Coverage.Read(file)),
    _ => 2,
};
