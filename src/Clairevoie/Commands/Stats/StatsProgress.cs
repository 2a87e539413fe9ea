using Clairevoie.Statistics.Findings;
using Spectre.Console;

namespace Clairevoie.Commands.Stats;

/// <summary>Runs the work of a measuring command: with a bar on the standard error when somebody watches, silently in a pipe.</summary>
public static class StatsProgress
{
    /// <summary>Does the work on as many threads as asked.</summary>
    /// <param name="speech">Where the bar is drawn.</param>
    /// <param name="what">What is being done, in two or three words.</param>
    /// <param name="threads">Threads that the method may use.</param>
    /// <param name="work">The work, told how it is carried out.</param>
    /// <param name="stop">Gives up.</param>
    public static T Run<T>(Speech speech, string what, int threads, Func<Work, T> work, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(speech);
        ArgumentNullException.ThrowIfNull(work);
        if (!speech.Watched) return work(new Work(threads, Stop: stop));
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(speech.Words) });
        return terminal.Progress().AutoClear(true).Start(bars =>
        {
            var bar = bars.AddTask(what);
            return work(new Work(threads, new Share(bar), stop));
        });
    }

    private sealed class Share(ProgressTask bar) : IProgress<double>
    {
        public void Report(double value) => bar.Value = 100 * value;
    }
}
