using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.OpenData;

/// <summary>The open data: each extract with its last version, and where our definitions match those of others.</summary>
[Open("Open data is for everybody.")]
public sealed class DataModel(OpenDataBook book, ExtractSources sources) : PageModel
{
    public IReadOnlyList<ExtractVersion> Last { get; private set; } = [];

    /// <summary>Indicators of other bodies beside ours.</summary>
    public ExtractTable Matches { get; private set; } = default!;

    public bool MayMake => HttpContext.Viewer() is { } viewer && AccessTable.MayWrite(viewer.Role, Subject.Knowledge);

    public async Task OnGet(CancellationToken stop)
    {
        var all = await book.All(stop);
        Last = [.. ExtractSources.Names.Select(name => all.FirstOrDefault(version => version.Name == name)).OfType<ExtractVersion>()];
        Matches = await sources.Of("correspondances", stop);
    }
}
