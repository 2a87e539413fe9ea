namespace Clairevoie.Statistics.Exposure;

/// <summary>One area beside itself: as recorded, and as it would be had every area been patrolled alike.</summary>
/// <param name="Recorded">What was recorded.</param>
/// <param name="Keep">The chance with which each discovered event is kept; none where the area was patrolled too little to say.</param>
/// <param name="Kept">The discovered events that were kept.</param>
/// <param name="Rank">Its place by all recorded events, 1 the most; ties share the better place.</param>
/// <param name="CorrectedRank">Its place by reported and kept events.</param>
public sealed record GuardedArea(PatrolledArea Recorded, double? Keep, long Kept, int Rank, int CorrectedRank)
{
    /// <summary>Reported and kept events.</summary>
    public long Corrected => Recorded.Reported + Kept;

    /// <summary>Discovered events per hour of patrol; none without an hour.</summary>
    public double? PerHour => Recorded.Hours > 0 ? Recorded.Discovered / Recorded.Hours : null;
}

/// <summary>A layer, looked at for a feedback loop.</summary>
/// <param name="ShareDiscovered">Discovered events over all events.</param>
/// <param name="FollowsPatrol">How closely discovered events follow patrol hours: Spearman's rank correlation over the areas; none when it has no meaning.</param>
/// <param name="Areas">Every area, in the order given.</param>
public sealed record GuardResult(double ShareDiscovered, double? FollowsPatrol, IReadOnlyList<GuardedArea> Areas);
