using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Language;
using Clairevoie.Hall.Tasks;
using Clairevoie.Justice.Quarters;
using Clairevoie.Justice.Returns;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Justice;

/// <summary>For whoever reads every office: where the injunction chain is stuck, which steps nobody tells, and how many were examined of how many.</summary>
public sealed class InjunctionTasks(ReturnBook returns, TimeProvider clock, IStringLocalizer<ReturnWords> words) : ITellTasks
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return QuarterBook.MayTell(viewer) ? [.. Of(InjunctionChain.Of([.. await returns.List(viewer, stop)], HalfDay.Of(clock.GetUtcNow()).Day))] : [];
    }

    private IEnumerable<TaskLine> Of(InjunctionChain chain)
    {
        if (chain.Worst is { } worst)
            yield return new(
                words["task.stuck", words[$"measure.{worst.Measure}"].Value, worst.Days.ToString("0.#", CultureInfo.CurrentCulture), worst.Legal, words.Period(worst.Period.ToString())],
                words["task.stuck.do"], "/justice", null, words["task.stuck.detail", chain.Steps.Count(step => step.IsLate), chain.Steps.Count]);
        if (chain.Unseen.Count > 0)
            yield return new(words["task.unseen", chain.Unseen.Count, chain.Unseen.Count + chain.Steps.Count], words["task.unseen.do"], "/justice", null, words["task.unseen.detail"]);
        if (chain.Counts is var (period, ordered, examined) && examined < ordered)
            yield return new(words["task.gap", ordered, examined, words.Period(period.ToString())], words["task.gap.do"], "/justice", null, words["task.gap.detail"]);
    }
}
