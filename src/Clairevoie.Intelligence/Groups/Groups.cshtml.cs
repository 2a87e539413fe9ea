using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Intelligence.Alike;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.Groups;

/// <summary>Every group of waiting reports that seem to tell the same thing, those of most voices first, a page at a time.</summary>
[Shows(Subject.DealingReport)]
public sealed class GroupsModel(CompareReports compare) : PageModel
{
    public GroupQuestion Asked { get; private set; } = new();

    /// <summary>The groups of this page.</summary>
    public IReadOnlyList<ProposedGroup> Shown { get; private set; } = [];

    /// <summary>How many the question means, over all pages.</summary>
    public int Many { get; private set; }

    /// <summary>The sectors in which any group lies.</summary>
    public IReadOnlyList<string> Sectors { get; private set; } = [];

    /// <summary>The first of this page, counted from one.</summary>
    public int From => ((Asked.Page - 1) * GroupQuestion.PageSize) + 1;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Asked = GroupQuestion.Read(Request.Query);
        var all = await compare.Groups(HttpContext.ViewerOrPublic(), stop);
        Sectors = [.. all.Select(group => group.First.Territory).Distinct().Order(StringComparer.Ordinal)];
        List<ProposedGroup> meant = [.. Asked.Among(all)];
        Many = meant.Count;
        Shown = [.. meant.Skip(From - 1).Take(GroupQuestion.PageSize)];
    }
}
