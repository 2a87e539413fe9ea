using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>From Coordination to Intelligence: what a human wrote to the police of a scene. No alarm passes by itself.</summary>
public sealed class SceneReferrals : IPassOn<SceneReferred>
{
    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.SceneReferrals, Room.Coordination, [Room.Intelligence], 1)
    {
        What = "A referral that an agent of the coordination or of the town wrote of a scene: its territory, its 200 m cell, the week, a reason from a closed list, and a few words.",
        Hides = "How many reported, who, when and what they wrote; how the alarm was computed and what outreach answered. Words are masked, and refused when they seem to name somebody. A cell that a protected perimeter touches cannot be referred.",
        When = "When the agent sends it, in the same deed. Nothing is sent by a machine.",
        Shape = MessageBody.Write(new SceneReferral(Guid.Parse("7b1de2a4-5c0f-4f0a-9b8e-2f6d1c3a9e01"), "ARM-75118", "CRS3035RES200mN2889000E3760200", "2026-W46", ReferralReason.Dealing, "Vente dans le passage, le soir.", "VILLE")),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, Read);

    /// <inheritdoc />
    public Task PassOn(SceneReferred fact, Deed deed)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Outbox.Put(deed, new(Guid.NewGuid(), Crossing.Valve, Crossing.Version, fact.Referral.Id.ToString("D"), 1, fact.On, MessageBody.Write(fact.Referral)));
    }

    private static void Read(string body)
    {
        var said = MessageBody.Read<SceneReferral>(body);
        if (!GridCell.TryParse(said.Cell, out _) || IsoWeek.Read(said.Week) is null || !TerritoryCode.Could(said.Territory) || !Enum.IsDefined(said.Reason)
            || said.Words.Length > SceneReferral.Longest || Masking.Of(said.Words).Words != said.Words || Doubts.About(said.Words).Count > 0)
            throw new FormatException("A referral has a cell, a week, a territory and a reason, and its words name nobody.");
    }
}
