namespace Clairevoie.Coordination.Moves.Night;

/// <summary>What one commune's night gave.</summary>
/// <param name="Territory">The commune.</param>
/// <param name="Reports">How many reports were compared.</param>
/// <param name="Places">In how many cells.</param>
/// <param name="Opened">New alarms.</param>
/// <param name="Continued">Alarms that were there before.</param>
/// <param name="Refused">Why nothing could be compared; empty when it was.</param>
public sealed record CommuneNight(string Territory, int Reports, int Places, int Opened, int Continued, string Refused);

/// <summary>A night that was watched, commune by commune.</summary>
/// <param name="Day">The last day that it looked at.</param>
/// <param name="Communes">Those that had not been watched before.</param>
/// <param name="Before">How many had been.</param>
public sealed record NightTold(DateOnly Day, IReadOnlyList<CommuneNight> Communes, int Before);
