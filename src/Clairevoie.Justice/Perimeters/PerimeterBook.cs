using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Clairevoie.Store;

namespace Clairevoie.Justice.Perimeters;

/// <summary>A perimeter as it is kept.</summary>
public sealed record PerimeterKept(string Id, string Territory, string Place, string Area, DateOnly ValidFrom, DateOnly DrawnOn, DateOnly? ValidUntil)
{
    /// <summary>What other rooms know of it.</summary>
    public Perimeter Perimeter => new(Guid.Parse(Id), Area, ValidFrom, ValidUntil);
}

/// <summary>A perimeter was drawn or its end was said: what others must know of it now.</summary>
public sealed record PerimeterSet(Perimeter Perimeter, DateOnly On);

/// <summary>The protected perimeters: drawn, closed, listed for whom the table grants.</summary>
public sealed class PerimeterBook(Cellar cellar, TimeProvider clock, IEnumerable<IPassOn<PerimeterSet>> passages)
{
    private static readonly Question Seen = Question.In<PerimeterBook>("Perimeters/perimeters_seen");
    private static readonly Question ToClose = Question.In<PerimeterBook>("Perimeters/perimeter_to_close");
    private static readonly Question Known = Question.In<PerimeterBook>("Perimeters/perimeters_known");
    private static readonly Question AddPerimeter = Question.In<PerimeterBook>("Perimeters/add_perimeter");
    private static readonly Question AddEnd = Question.In<PerimeterBook>("Perimeters/add_end");

    private RoomStore Room => cellar.Of(Domain.Room.Justice);

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>Draws a perimeter, and tells the rooms that must leave it out.</summary>
    public Task<Decision<Guid>> Draw(Viewer viewer, DrawPerimeter given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        return given.Decide() switch
        {
            Decision<PerimeterDrawn>.Yes(var drawn) => Room.Do<Decision<Guid>>(
                Doing.Of(viewer, Act.Enter, "perimeter", drawn.Perimeter.Id.ToString("D")), async deed => await Keep(deed, viewer, drawn), stop),
            Decision<PerimeterDrawn>.No no => Task.FromResult<Decision<Guid>>(no.Why.ToList()),
            _ => throw new InvalidOperationException("A decision is yes or no."),
        };
    }

    /// <summary>Draws many at once, in one deed: all of them, or none where one is there already.</summary>
    public async Task<IReadOnlyList<FileFault>> DrawAll(Viewer viewer, IReadOnlyList<PerimeterDrawn> drawn, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        return await Room.Do<IReadOnlyList<FileFault>>(Doing.Of(viewer, Act.Import, "perimeters from a file", $"{drawn.Count}"), async deed =>
        {
            var there = (await deed.Rows<string>(Known)).ToHashSet();
            List<FileFault> faults = [.. drawn.Index().Where(one => there.Contains(one.Item.Perimeter.Id.ToString("D"))).Select(one => new FileFault(one.Index + 2, "id", "already-there"))];
            foreach (var one in faults.Count > 0 ? [] : drawn) await Keep(deed, viewer, one);
            return faults;
        }, stop);
    }

    /// <summary>Says from which day a perimeter no longer holds. Nothing when it is not the viewer's to write.</summary>
    public async Task<IReadOnlyList<Refusal>?> Close(Viewer viewer, string id, string? until, CancellationToken stop)
    {
        if (await OneToClose(viewer, id, stop) is not { } kept)
            return null;
        List<Refusal> refusals = [];
        var day = DrawPerimeter.Day(until, "Until", refusals);
        if (day <= kept.ValidFrom)
            refusals.Add(new("ends-before-it-begins", "Until"));
        if (refusals.Count == 0)
            await Room.Do(Doing.Of(viewer, Act.Change, "perimeter", id), deed => End(deed, viewer, kept.Perimeter with { Until = day }), stop);
        return refusals;
    }

    /// <summary>What the viewer sees.</summary>
    public Task<IReadOnlyList<PerimeterKept>> List(Viewer viewer, CancellationToken stop) =>
        Room.Look(room => room.Rows<PerimeterKept>(Seen.SeenBy(viewer, Subject.ProtectedPerimeter, Sight.Full)), stop);

    /// <summary>One perimeter that the viewer may close, or nothing.</summary>
    public Task<PerimeterKept?> OneToClose(Viewer viewer, string id, CancellationToken stop) =>
        Room.Look(room => room.One<PerimeterKept>(ToClose.WrittenBy(viewer, Subject.ProtectedPerimeter), new { id }), stop);

    private async Task<Guid> Keep(Deed deed, Viewer viewer, PerimeterDrawn drawn)
    {
        var perimeter = drawn.Perimeter;
        await deed.Run(AddPerimeter, new
        {
            id = perimeter.Id, author = viewer.Mission, agency = viewer.Agency, territory = drawn.Territory,
            place = drawn.Place, area = perimeter.Area, valid_from = perimeter.From, drawn_on = Today,
        });
        if (perimeter.Until is not null)
            await End(deed, viewer, perimeter);
        else
            await PassOn(deed, perimeter);
        return perimeter.Id;
    }

    private async Task End(Deed deed, Viewer viewer, Perimeter perimeter)
    {
        await deed.Run(AddEnd, new { perimeter = perimeter.Id, author = viewer.Mission, valid_until = perimeter.Until, said_on = Today });
        await PassOn(deed, perimeter);
    }

    private async Task PassOn(Deed deed, Perimeter perimeter)
    {
        foreach (var passage in passages)
            await passage.PassOn(new(perimeter, Today), deed);
    }
}
