using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Clairevoie.Coordination.Places;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Open311;

/// <summary>The street applications of the city: each has a key, shown once, and acts as a mission of its own that signs in nowhere.</summary>
public sealed class StreetApplications(Cellar cellar, CitySettings city, TimeProvider clock)
{
    private const int KeyBytes = 24;

    private static readonly Question Seen = Question.In<PlaceBook>("Open311/applications_seen");
    private static readonly Question OfKey = Question.In<PlaceBook>("Open311/application_of_key");
    private static readonly Question Add = Question.In<PlaceBook>("Open311/add_application");
    private static readonly Question EndOne = Question.In<PlaceBook>("Open311/end_application");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>Those that this viewer answers for.</summary>
    public Task<IReadOnlyList<ApplicationRow>> Of(Viewer viewer, CancellationToken stop) =>
        Room.Look(room => room.Rows<ApplicationRow>(Seen.SeenBy(viewer, Subject.StreetApplication, Sight.Full)), stop);

    /// <summary>Whom a key stands for; nothing when it stands for nobody.</summary>
    public async Task<Viewer?> Holder(string? key, CancellationToken stop) =>
        key is { Length: > 20 and < 80 } && await Room.Look(room => room.One<ApplicationRow>(OfKey, new { digest = Digest(key) }), stop) is { } found
            ? new Viewer(new MissionId(found.Id), new AgencyId(found.Agency), Role.Public, new HashSet<string>())
            : null;

    /// <summary>Gives a key to an application; it is told once.</summary>
    public async Task<Decision<string>> Open(Viewer viewer, string? given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        List<Refusal> refusals = [];
        var name = Written.Words(given, "Name", 80, refusals);
        if (name.Length == 0 && refusals.Count == 0)
            refusals.Add(new("name-missing", "Name"));
        if (refusals.Count > 0)
            return refusals;
        var (id, key) = (Guid.NewGuid(), Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes)));
        await Room.Do(Doing.Of(viewer, Act.Key, "street application", id.ToString("D")), deed => deed.Run(Add, new
        {
            id, author = viewer.Mission, agency = viewer.Agency, territory = city.Territory, name, digest = Digest(key), today = Today,
        }), stop);
        return key;
    }

    /// <summary>Ends a key; false when it is not theirs.</summary>
    public Task<bool> End(Viewer viewer, Guid id, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Key, "street application ended", id.ToString("D")), async deed =>
            await deed.Run(EndOne.WrittenBy(viewer, Subject.StreetApplication), new { id, today = Today }) == 1, stop);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    // A key is 192 bits of chance: its digest needs no salt.
    private static string Digest(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}

/// <summary>A street application as it is listed.</summary>
public sealed record ApplicationRow
{
    public Guid Id { get; init; }

    public string Agency { get; init; } = "";

    public string Name { get; init; } = "";

    public DateOnly OpenedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }
}
