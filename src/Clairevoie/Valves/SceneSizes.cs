using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Where;
using Clairevoie.Publication.Received;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>From Coordination to Publication: how many persons a scene held, each count a claim of whoever counted.</summary>
public sealed class SceneSizes(Cellar cellar, TerritoryShapes shapes) : IFallDue
{
    private static readonly Question ToTell = Question.In<Valve>("Valves/scene_sizes_to_tell");

    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.SceneSizes, Room.Coordination, [Room.Publication], 1)
    {
        What = "How many persons a scene held: who counted, how, how firmly, on which day and between which hours. Several counts of one scene stand side by side; none is the right one.",
        Hides = "The place and the name of the scene: its arrondissement is told, and a mark that tells two scenes of it apart. Counts from 1 to 10. Every count of a scene that a protected perimeter touches on that day or on the day it would leave; it looks like a small one.",
        When = "Once the month of the count is over, so that nobody goes where a crowd is today.",
        Shape = MessageBody.Write(new SceneSize(Guid.Parse("7a2c91d4-58a1-4e0f-9d0a-2f6c5a1b7e01"), "3fa0", "ARM-75118", new(new(2026, 10, 14), 21, CountMethod.OneByOne, Bound.About, 45), "UASA")),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, Read);

    /// <inheritdoc />
    public async Task PutOut(DateOnly today, CancellationToken stop)
    {
        var room = cellar.Of(Room.Coordination);
        var rows = await room.Look(look => look.Rows<Row>(ToTell, new { valve = Crossing.Valve, before = new DateOnly(today.Year, today.Month, 1), least = Small.Threshold }), stop);
        foreach (var row in rows)
            if (SceneSize.MayLeave(row.Counted, today) && Where(row) is { } territory && !await IsHidden(room, row, today, stop))
                await room.Do(Doing.Anonymous(Act.Send, "valve", $"{Crossing.Valve} {row.Id}"), deed => Outbox.Put(deed, Message(row, territory, today)), stop);
    }

    private static Message Message(Row row, string territory, DateOnly today)
    {
        var size = new SceneSize(Guid.Parse(row.Id), SceneSize.MarkOf(Guid.Parse(row.Place)), territory, row.Counted, row.Agency);
        return new(Guid.NewGuid(), Crossing.Valve, Crossing.Version, row.Id, 1, today, MessageBody.Write(size));
    }

    private static void Read(string body)
    {
        if (!MessageBody.Read<SceneSize>(body).Holds())
            throw new FormatException("A size of a scene has a mark, an arrondissement, an hour, and a count that is not small.");
    }

    private static async Task<bool> IsHidden(RoomStore room, Row row, DateOnly today, CancellationToken stop) =>
        (await KnownPerimeters.Within(room, row.OnDay, row.OnDay.AddDays(1), stop)).Hold(row.At) || (await KnownPerimeters.Within(room, today, today.AddDays(1), stop)).Hold(row.At);

    private string? Where(Row row) => shapes.Of(row.At) is var there && there.Arrondissement is { } arrondissement ? arrondissement : there.Commune;

    private sealed record Row
    {
        public string Id { get; init; } = "";

        public string Place { get; init; } = "";

        public string Agency { get; init; } = "";

        public double X { get; init; }

        public double Y { get; init; }

        public DateOnly OnDay { get; init; }

        public int Hour { get; init; }

        public CountMethod Method { get; init; }

        public Bound Bound { get; init; }

        public long Persons { get; init; }

        public GeoPoint At => Projection.Lambert93.ToDegrees(new(X, Y));

        public SceneCounted Counted => new(OnDay, Hour, Method, Bound, Persons);
    }
}

/// <summary>Sizes of scenes that Publication heard become claims, each once.</summary>
public sealed class SceneSizesPublished(PublishSceneSizes publish) : IFallDue
{
    /// <inheritdoc />
    public Task PutOut(DateOnly today, CancellationToken stop) => publish.Run(stop);
}
