using Clairevoie.Hall.Doors;
using Clairevoie.Publication.Bilans;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.Indicators;

/// <summary>What the bilan counts: every indicator with its definition.</summary>
[Open("What is counted, and how, is for everybody.")]
public sealed class IndicatorsModel(IndicatorRegister register) : PageModel
{
    /// <summary>The indicators by strand, in the order in which a bilan tells them.</summary>
    public IReadOnlyList<IGrouping<Strand, Indicator>> ByStrand => [.. register.All.GroupBy(indicator => indicator.Current.Strand).OrderBy(strand => strand.Key)];
}
