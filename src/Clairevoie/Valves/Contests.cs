using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>From Coordination to Publication: a figure that somebody contests, and the public answer, so that both stand on the figure.</summary>
public sealed class Contests(Cellar cellar) : IFallDue
{
    private static readonly Question ToTell = Question.In<Valve>("Valves/contests_to_tell");

    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.Contests, Room.Coordination, [Room.Publication], 1)
    {
        What = "Which published figure somebody contests, in the words that everybody may read, and what was answered, by which agency and when. A later turn without words takes it back.",
        Hides = "Who contests it, when it came and the words as they were written: only what was read over and shown leaves.",
        When = "When a contest is shown, when it is answered, and when it is taken back.",
        Shape = MessageBody.Write(new ContestTold(Guid.Parse("2f5b7c1e-6a51-4a8e-9b5c-0f1e2d3c4b5a"), "S20", "Ce total compte deux fois le mois de mai.", new(2026, 10, 14)) { Answer = "Le mois de mai est compté une fois.", AnsweredBy = "TJ", AnsweredOn = new(2026, 10, 28) }),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, Read);

    /// <inheritdoc />
    public bool IsWaitedFor => true;

    /// <inheritdoc />
    public async Task PutOut(DateOnly today, CancellationToken stop)
    {
        var room = cellar.Of(Room.Coordination);
        var shown = await room.Look(look => look.Rows<Row>(ToTell, new { kind = (int)ResidentWordKind.Contest }), stop);
        await SayAgain.PutOut(room, Crossing, shown.Select(row => (row.Id.ToString("D"), MessageBody.Write(row.Told))), today, stop, TakenBack);
    }

    private static string TakenBack(string about) => MessageBody.Write(new ContestTold(Guid.Parse(about), "", "", null));

    private static void Read(string body)
    {
        if (MessageBody.Read<ContestTold>(body) is { IsTakenBack: false } told && (told.Figure.Length is 0 or > 64 || told.ShownOn is null || told.Words.Length > ResidentAsks.Most))
            throw new FormatException("A contest names a figure and says since when everybody reads it.");
    }

    private sealed record Row(Guid Id, string Figure, string Shown, DateOnly? ShownOn, string Answer, string AnsweredBy, DateOnly? AnsweredOn)
    {
        public ContestTold Told => new(Id, Figure, Shown, ShownOn) { Answer = AnsweredOn is null ? "" : Answer, AnsweredBy = AnsweredOn is null ? "" : AnsweredBy, AnsweredOn = AnsweredOn };
    }
}
