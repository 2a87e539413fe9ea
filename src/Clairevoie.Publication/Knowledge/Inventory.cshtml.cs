using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Where;
using Clairevoie.Publication.Lookup;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.Knowledge;

/// <summary>The état des lieux: what is known of supply, market, places, needs and responses, each statement with its figures or marked as a note.</summary>
[Open("What is known is for everybody.")]
public sealed class InventoryModel(KnowledgeBook book, KnownFigures figures, HeardNotes notes, TerritoryShapes places) : PageModel
{
    /// <summary>The statements that hold, in the order of the parts.</summary>
    public IReadOnlyList<KnownThing> Statements { get; private set; } = [];

    public IReadOnlyList<KnownThing> Recommendations { get; private set; } = [];

    /// <summary>What teams noticed in the field and let out.</summary>
    public IReadOnlyList<FieldNote> Notes { get; private set; } = [];

    public KnownFigures Figures => figures;

    public TerritoryShapes Places => places;

    /// <summary>The figures that statements rest on, by their identifiers.</summary>
    public IReadOnlyDictionary<string, Claim> Claims { get; private set; } = new Dictionary<string, Claim>();

    public bool MayWrite => HttpContext.Viewer() is { } viewer && AccessTable.MayWrite(viewer.Role, Subject.Knowledge);

    public IEnumerable<KnownThing> Of(string part) => Statements.Where(one => one.Part == part);

    public async Task OnGet(CancellationToken stop)
    {
        Statements = await book.Current(KnownKind.Statement, stop);
        Recommendations = await book.Current(KnownKind.Recommendation, stop);
        Notes = await notes.Read(stop);
        Claims = await figures.Of(Statements, stop);
    }
}
