using System.Text.Json;

namespace Clairevoie.Mutation;

/// <summary>Which tests pass by which mutants, and how long each test takes when no mutant is on.</summary>
/// <param name="Names">The tests, by their number.</param>
/// <param name="Milliseconds">Of the processor, for each test; none for one that fails or is not run without any mutant.</param>
/// <param name="Passed">The mutants that each test passes by.</param>
/// <param name="Static">Mutants passed while something static was made: a running process made it already.</param>
internal sealed record Coverage(string[] Names, double?[] Milliseconds, IReadOnlyList<int>[] Passed, IReadOnlyList<int> Static)
{
    /// <summary>Listening makes a test many times slower: after so long it goes on in glimpses.</summary>
    private const int ListensFor = 3_000, Glimpse = 10, Between = 90;

    public static Coverage Read(string file) => JsonSerializer.Deserialize<Coverage>(File.ReadAllBytes(file))!;

    /// <summary>Runs every test twice, first listening, then with a clock, and keeps what was learnt. What an earlier run learnt of the same mutants is not asked again.</summary>
    public static int Take(string file)
    {
        Switches.Off();
        var tests = TestCase.All();
        var known = Known(file);
        var passed = new IReadOnlyList<int>[tests.Length];
        var times = new double?[tests.Length];
        var @static = new HashSet<int>(known?.Static ?? []);
        for (var at = 0; at < tests.Length; at++)
        {
            if (known is not null && Array.IndexOf(known.Names, tests[at].Name) is >= 0 and var before)
            {
                (passed[at], times[at]) = (known.Passed[before], known.Milliseconds[before]);
                continue;
            }

            Listened(tests[at]);
            var heard = Switches.Heard();
            passed[at] = heard.Passed;
            @static.UnionWith(heard.Static);
            times[at] = Timed(tests[at]);
            if (at % 50 == 0)
                Console.Error.WriteLine($"listening: {at} of {tests.Length} tests");
        }

        Console.Error.WriteLine($"{tests.Length} tests, {times.Count(time => time is null)} of them left out, {times.Sum() / 1000:0.0} s; {passed.SelectMany(one => one).Distinct().Count()} mutants reached, {@static.Count} while something static was made");
        foreach (var (test, _) in tests.Zip(times).Where(pair => pair.Second is null))
            Console.Error.WriteLine("left out: " + test.Name);
        File.WriteAllText(file, JsonSerializer.Serialize(new Coverage([.. tests.Select(test => test.Name)], times, passed, [.. @static.Order()])));
        return 0;
    }

    /// <summary>The tests that pass by each mutant, the quickest first.</summary>
    public Dictionary<int, int[]> Tests() => Quickest()
        .SelectMany(test => Passed[test].Select(mutant => (mutant, test)))
        .GroupBy(pair => pair.mutant, pair => pair.test)
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Every test that can be told to pass or to fail, the quickest first.</summary>
    public IEnumerable<int> Quickest() => Enumerable.Range(0, Milliseconds.Length).Where(test => Milliseconds[test] is not null).OrderBy(test => Milliseconds[test]);

    private static Coverage? Known(string file) =>
        File.GetLastWriteTimeUtc(file) > File.GetLastWriteTimeUtc(typeof(Clairevoie.Statistics.Findings.Sentence).Assembly.Location) ? Read(file) : null;

    private static void Listened(TestCase test)
    {
        Switches.Listen(true);
        using (new Timer(_ => Switches.Listen(Environment.TickCount64 % (Glimpse + Between) < Glimpse), null, ListensFor, Glimpse))
            test.Passes();
        Switches.Listen(false);
    }

    private static double? Timed(TestCase test)
    {
        var before = Environment.CpuUsage.TotalTime;
        return test.Passes() == true ? (Environment.CpuUsage.TotalTime - before).TotalMilliseconds : null;
    }
}
