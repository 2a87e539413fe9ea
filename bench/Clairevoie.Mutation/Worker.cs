using System.Diagnostics;

namespace Clairevoie.Mutation;

/// <summary>
/// Tries mutants in one process: a number comes in, <c>killed</c>, <c>survived</c> or <c>late</c> goes out. A test that takes ten
/// times as much of the processor as it did, and two seconds at least, or waits a minute longer than that, is late: the process
/// then ends itself, since a loop cannot be stopped. Tests are asked in the order of what they promise for their time, as long as
/// those asked take no more than ten seconds without any mutant: what they do not notice by then counts as not noticed.
/// </summary>
internal sealed class Worker(Coverage coverage)
{
    private const double Patience = 10_000;

    private readonly TestCase[] tests = TestCase.All();
    private readonly Dictionary<int, int[]> reached = coverage.Tests();
    private readonly Dictionary<(string Beside, int Test), int> kills = [];
    private readonly Lock gate = new();
    private (TimeSpan Processor, long Clock)? until;

    public static int TryAll(Coverage coverage)
    {
        Switches.Off();
        var worker = new Worker(coverage);
        worker.Watch();
        while (Console.ReadLine() is { } line)
        {
            var (mutant, beside) = (int.Parse(line.Split(' ')[0]), line.Split(' ')[1]);
            Console.WriteLine(worker.Verdict(mutant, beside, worker.reached[mutant]));
        }

        return 0;
    }

    /// <summary>One mutant in a process of its own, on before anything static is made. Which test made it first is chance: all are asked.</summary>
    public static int TryAlone(int mutant, Coverage coverage)
    {
        Switches.On(mutant);
        var worker = new Worker(coverage);
        worker.Watch();
        Console.WriteLine(worker.Verdict(mutant, "", [.. coverage.Quickest()]));
        return 0;
    }

    private string Verdict(int mutant, string beside, int[] asked)
    {
        Switches.On(mutant);
        try
        {
            var spent = 0d;
            foreach (var test in asked.OrderBy(test => Price(beside, test)))
            {
                var usual = coverage.Milliseconds[test]!.Value;
                if ((spent += usual) > Patience)
                    break;
                Allow(Math.Max(2000, 10 * usual));
                if (tests[test].Passes() == true)
                    continue;
                kills[(beside, test)] = kills.GetValueOrDefault((beside, test)) + 1;
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

    // A test that noticed much in the same file is worth more of the time.
    private double Price(string beside, int test) => (1 + coverage.Milliseconds[test]!.Value) / (1 + (20 * kills.GetValueOrDefault((beside, test))));

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
