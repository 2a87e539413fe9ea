using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Language;
using Clairevoie.Hall.Tasks;
using Clairevoie.Justice.Quarters;
using Clairevoie.Justice.Returns;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Justice.Chain;

/// <summary>For whoever reads every office: where the injunction chain is stuck, where doctors are missing, which steps nobody tells, and how many were examined of how many.</summary>
public sealed class InjunctionTasks(ReturnBook returns, TimeProvider clock, IStringLocalizer<ReturnWords> words) : ITellTasks
{
    private const string Page = "/justice/injonctions";

    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (!QuarterBook.MayTell(viewer))
            return [];
        var (kept, today) = (await returns.List(viewer, stop), HalfDay.Of(clock.GetUtcNow()).Day);
        return [.. Of(InjunctionChain.Of(kept, today)), .. Of(RelayNeed.Of(kept, today))];
    }

    private IEnumerable<TaskLine> Of(InjunctionChain chain)
    {
        if (chain.Worst is { } worst)
            yield return new(
                words["task.stuck", words[$"table.{worst.Link.Days}"], worst.Days.ToString("0.#", CultureInfo.CurrentCulture), worst.Legal, words.Period(worst.Period.ToString())],
                words["task.stuck.do"], Page, null, words["task.stuck.detail", chain.Steps.Count(step => step.IsLate), chain.Steps.Count]);
        if (chain.Unseen.Count > 0)
            yield return new(words.Many("task.unseen", chain.Unseen.Count, ChainLink.All.Count), words["task.unseen.do"], Page, null, words["task.unseen.detail"]);
        if (chain.Counts is var (period, ordered, examined) && examined < ordered)
            yield return new(words["task.gap", ordered, examined, words.Period(period.ToString())], words["task.gap.do"], Page, null, words["task.gap.detail"]);
    }

    private IEnumerable<TaskLine> Of(IReadOnlyList<RelayNeed> needs)
    {
        if (needs.Count(need => need.IsShort) is > 0 and var shortOf)
            yield return new(words["need.short", shortOf, needs.Count], words["task.stuck.do"], Page, null, words["need.method"]);
    }
}
