using Clairevoie.Domain;

namespace Clairevoie.Coordination.Committees;

/// <summary>A committee as its table keeps it.</summary>
public sealed record CommitteeRow(string Id, int Kind, string Name, string Territory, string Plan, string Rules, int Version, DateOnly OpenedOn);

/// <summary>A seat that waits for whoever looks: what they would sign.</summary>
public sealed record SeatOffered(string Id, string Committee, string Role, bool Chairs, string Name, string Rules, int Version, bool Again, DateOnly OfferedOn);

/// <summary>A seat of a committee, as its members see it: an agency and a role, never a person.</summary>
public sealed record SeatRow(string Id, string Agency, string Role, bool Chairs, DateOnly OfferedOn, string? Mission, DateOnly? SignedOn, DateOnly? ExcludedOn, int? Reason)
{
    /// <summary>Whether whoever holds it reads the papers.</summary>
    public bool IsHeld => SignedOn is not null && ExcludedOn is null;

    /// <summary>The seat, as the rules of the committee look at it.</summary>
    public HeldSeat Held => new(Enum.Parse<Role>(Role), Chairs, IsHeld);
}

/// <summary>A meeting.</summary>
public sealed record MeetingRow(string Id, DateOnly OnDay, string Place);

/// <summary>Something that a member proposes, and for which agency.</summary>
public sealed record ProposalRow(string Id, string Body, DateOnly ProposedOn, string Words, byte[]? Sealed);

/// <summary>A decision with its owner and its date.</summary>
public sealed record DecisionRow(string Id, DateOnly DecidedOn, string Words, string Owner, DateOnly Due, DateOnly? DoneOn, byte[]? Sealed);

/// <summary>A line of the followed plan that waits.</summary>
public sealed record LineWaiting(string Number, string Title, string Agency, DateOnly? Due, DateOnly Heard);

/// <summary>Minutes as they are kept, sealed.</summary>
public sealed record SealedMinutes(int Version, byte[] Words);

/// <summary>Minutes as a member reads them.</summary>
public sealed record Minutes(MeetingRow Meeting, int Version, string Words);

/// <summary>One committee with its papers.</summary>
public sealed record Papers(CommitteeRow Committee, IReadOnlyList<SeatRow> Seats, IReadOnlyList<MeetingRow> Meetings)
{
    /// <summary>What members propose.</summary>
    public required IReadOnlyList<ProposalRow> Proposals { get; init; }

    /// <summary>What was decided.</summary>
    public required IReadOnlyList<DecisionRow> Decisions { get; init; }

    /// <summary>The lines of the followed plan that wait.</summary>
    public required IReadOnlyList<LineWaiting> Waiting { get; init; }

    /// <summary>The day on which they are read.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The next meeting, if one is planned.</summary>
    public MeetingRow? Next => Meetings.LastOrDefault(meeting => meeting.OnDay >= Today);

    /// <summary>Decisions whose day has passed and which nobody said to be carried out.</summary>
    public IEnumerable<DecisionRow> Overdue => Decisions.Where(decision => decision.DoneOn is null && decision.Due < Today);

    /// <summary>One of the seats.</summary>
    public SeatRow? SeatOf(Guid id) => Seats.FirstOrDefault(seat => seat.Id == id.ToString("D"));

    /// <summary>The members to whom the chair of a seat may pass.</summary>
    public IReadOnlyList<SeatRow> HeirsOf(SeatRow chair) => [.. Seats.Where(seat => ChairHandover.MayPass((CommitteeKind)Committee.Kind, chair.Held, seat.Held))];

    /// <summary>Whether this mission is in the chair.</summary>
    public bool IsChaired(MissionId mission) => Seats.Any(seat => seat.IsHeld && seat.Chairs && seat.Mission == mission.ToString());
}
