using Clairevoie.Domain;

namespace Clairevoie.Intelligence.Referrals;

/// <summary>A referral that came, and what became of it.</summary>
/// <param name="On">The day on which it came.</param>
/// <param name="Said">What it says.</param>
/// <param name="Done">What became of it; nothing while it waits.</param>
public sealed record ReferralLine(DateOnly On, SceneReferral Said, ReferralDone? Done);

/// <summary>What became of a referral, by whom and when.</summary>
public sealed record ReferralDone
{
    public Guid Referral { get; init; }

    public ReferralAnswer Means => Enum.Parse<ReferralAnswer>(Answer);

    /// <summary>The item that was written of it.</summary>
    public Guid? Item { get; init; }

    public AgencyId Agency { get; init; }

    public DateOnly AnsweredOn { get; init; }

    internal string Answer { get; init; } = "";
}
