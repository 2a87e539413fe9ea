using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Language;
using Clairevoie.Hall.Parts.Charts;
using Clairevoie.Justice.Returns;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Justice.Chain;

/// <summary>Where the chain of therapeutic injunctions is stuck, and where relay doctors are missing, from the returns that the viewer reads.</summary>
[Shows(Subject.JusticeReturn)]
public sealed class InjunctionsModel(ReturnBook book, TimeProvider clock, IStringLocalizer<ReturnWords> words) : PageModel
{
    /// <summary>The chain as it stands.</summary>
    public InjunctionChain Chain { get; private set; } = new([], [], []);

    /// <summary>What each territory has of relay doctors, the worst first.</summary>
    public IReadOnlyList<RelayNeed> Needs { get; private set; } = [];

    /// <summary>The sentence: the step that is stuck, or why none is said.</summary>
    public string Sentence => Chain switch
    {
        { Worst: { } worst } => words["chain.stuck", words[$"step.{worst.Link.Count}"].Value, worst.Days, worst.Legal, words.Period(worst.Period.ToString())],
        { Steps.Count: 0 } => words["chain.nothing"],
        { Steps.Count: var seen } when seen < ChainLink.All.Count => words["chain.partly", seen, ChainLink.All.Count],
        _ => words["chain.on.time"],
    };

    /// <summary>Where doctors are missing, in one sentence.</summary>
    public string NeedSentence => Needs.Count(need => need.IsShort) switch
    {
        0 => words[Needs.Any(need => need.Ordered is not null) ? "need.enough" : "need.unknown"],
        var shortOf => words["need.short", shortOf, Needs.Count],
    };

    /// <summary>The delays beside what the law allows.</summary>
    public Picture Delays => new(words["chain.delays"], words["chain.picture"], [.. ChainLink.All.Select(link => words[$"step.{link.Count}"].Value)],
    [
        new(words["chain.told"], [.. ChainLink.All.Select(link => Chain.StepOf(link)?.Days)]),
        new(words["chain.legal"], [.. ChainLink.All.Select(link => (double?)link.Legal)]),
    ])
    { LabelsAre = words["chain.step"], Absent = words["chain.absent"], Source = words["chain.source"] };

    public async Task OnGet(CancellationToken stop)
    {
        var (returns, today) = (await book.List(HttpContext.Viewer()!, stop), HalfDay.Of(clock.GetUtcNow()).Day);
        (Chain, Needs) = (InjunctionChain.Of(returns, today), RelayNeed.Of(returns, today));
    }
}
