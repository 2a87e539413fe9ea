using Clairevoie.Domain;
using Clairevoie.Hall.Language;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Received;

/// <summary>For whoever reads what crossed a wall: which period is missing, how complete the last one is, and what came lately.</summary>
public sealed class ReceivedTasks(ReceivedFigures figures, TimeProvider clock, IStringLocalizer<ReceivedWords> words) : ITellTasks
{
    private const int DaysOfGrace = 45, DaysBack = 31;

    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var today = HalfDay.Of(clock.GetUtcNow()).Day;
        // Whoever carries a part of the plan can ask for what is missing; the others only read that it is.
        var asks = AccessTable.MayWrite(viewer.Role, Subject.PlanMeasure);
        return [.. (await figures.For(viewer, stop)).SelectMany(series => Of(series, today)).Select(line => asks ? line : line with { Standing = true, Due = null })];
    }

    private IEnumerable<TaskLine> Of(ReceivedSeries series, DateOnly today)
    {
        var name = words[$"series.{series.Valve}"].Value;
        if (series.Sheets is not [var last, ..] || ReturnPeriod.Read(last.Sheet.Period) is not { } period)
            yield break;
        if (period.Next.Until.AddDays(DaysOfGrace) < today)
            yield return new(words["task.missing", name, words.Period(period.Next.ToString())], words["task.do"], "/chiffres/recus", period.Next.Until.AddDays(DaysOfGrace), words["task.missing.detail", DaysOfGrace]);
        if (last.Sheet.Returned is { Count: > 0 } returned && returned.Sum(one => one.Given) < returned.Sum(one => one.Owed))
            yield return new(words["task.partial", name, words.Period(period.ToString()), returned.Sum(one => one.Given), returned.Sum(one => one.Owed)], words["task.do"], "/chiffres/recus", null, words["task.partial.detail"]);
        if (last.SignedOn > today.AddDays(-DaysBack))
            yield return new(words["task.new", name, words.Period(period.ToString())], words["task.new.do"], "/chiffres/recus", null, words["task.new.detail", last.SignedOn]) { Standing = true };
    }
}
