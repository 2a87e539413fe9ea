using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Care.Counters;

/// <summary>The page of the counters that a telephone keeps for when there is no network: empty pads, the same for everybody.</summary>
[Open("Empty forms, without a structure, a sector or a count; they send nothing by themselves.")]
public sealed class OfflineModel : PageModel;
