using System.Diagnostics;

namespace Clairevoie.Mutation;

/// <summary>
/// Tries mutants in one process: a number comes in, <c>killed</c>, <c>survived</c> or <c>late</c> goes out. A test that takes ten
/// times as much of the processor as it did, and two seconds at least, or waits a minute longer than that, is late: the process
/// then ends itself, since a loop cannot be stopped.
/// </summary>
internal sealed class Worker(Coverage coverage)
{
    private readonly TestCase[] tests = TestCase.All();
    private readonly Dictionary<int, int[]> reached = coverage.Tests();
    private readonly Dictionary<int, int> kills = [];
    private readonly Lock gate = new();
    private (TimeSpan Processor, long Clock)? until;

    public static int TryAll(Coverage coverage)
    {
        Switches.Off();
        var worker = new Worker(coverage);
        worker.Watch();
        while (int.TryParse(Console.ReadLine(), out var mutant))
            Console.WriteLine(worker.Verdict(mutant, worker.reached[mutant]));
        return 0;
    }

    /// <summary>One mutant in a process of its own, on before anything static is made. Which test made it first is chance: all are asked.</summary>
    public static int TryAlone(int mutant, Coverage coverage)
    {
        Switches.On(mutant);
        var worker = new Worker(coverage);
        worker.Watch();
        Console.WriteLine(worker.Verdict(mutant, [.. coverage.Quickest()]));
        return 0;
    }

    private string Verdict(int mutant, int[] asked)
    {
        Switches.On(mutant);
        try
        {
            // Among quick tests, those first that noticed much already.
            foreach (var test in asked.OrderBy(test => coverage.Milliseconds[test] > 50).ThenByDescending(test => kills.GetValueOrDefault(test)).ThenBy(test => coverage.Milliseconds[test]))
            {
                Allow(Math.Max(2000, 10 * coverage.Milliseconds[test]!.Value));
                if (tests[test].Passes() == true)
                    continue;
                kills[test] = kills.GetValueOrDefault(test) + 1;
                return "killed " + tests[test].Name;
            }

            return "survived";
        }
        finally
        {
            lock (gate)
                until = null;
            Switches.Off();
        }
    }

    private void Allow(double milliseconds)
    {
        lock (gate)
            until = (Environment.CpuUsage.TotalTime + TimeSpan.FromMilliseconds(milliseconds), Environment.TickCount64 + (long)milliseconds + 60_000);
    }

    private bool Late()
    {
        lock (gate)
            return until is { } end && (Environment.CpuUsage.TotalTime > end.Processor || Environment.TickCount64 > end.Clock);
    }

    private void Watch() => new Thread(() =>
    {
        while (!Late())
            Thread.Sleep(50);
        Console.WriteLine("late");
        Console.Out.Flush();
        Process.GetCurrentProcess().Kill();
    }) { IsBackground = true }.Start();
}
