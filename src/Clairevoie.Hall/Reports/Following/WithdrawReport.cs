using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Reports;

/// <summary>
/// A reporter takes a report back: both wraps of its key, its name, its cell, its words and its photo are destroyed. What is left is
/// that something came in that half-day and was withdrawn.
/// </summary>
public sealed class WithdrawReport(TimeProvider clock)
{
    private static readonly Question DropWords = Question.In<ReportRoom>("Following/drop_words");
    private static readonly Question DropPhoto = Question.In<ReportRoom>("Masking/drop_photo");
    private static readonly Question Withdraw = Question.In<ReportRoom>("Following/withdraw");

    /// <summary>Destroys what opens it.</summary>
    public Task Destroy(HeldReport report, CancellationToken stop)
    {
        var args = new { report = report.Id, now = HalfDay.Of(clock.GetUtcNow()).ToString() };
        return report.Room.Store.Do(Doing.Anonymous(Act.Withdraw, "withdrawn by its reporter", report.Room.Names(report.Id)), async deed =>
        {
            await deed.Run(DropWords, args);
            await deed.Run(DropPhoto, args);
            await deed.Run(Withdraw, args);
        }, stop);
    }
}
