using Clairevoie.Domain;

namespace Clairevoie.Publication.Received;

/// <summary>A sheet of counts that crossed a wall, and the day on which its room signed it.</summary>
public sealed record ReceivedSheet(Sheet Sheet, DateOnly SignedOn);

/// <summary>What came through one valve: its name, who may see it (everybody signed in, where no subject is named), and its sheets, newest first.</summary>
public sealed record ReceivedSeries(string Valve, Subject? Subject, IReadOnlyList<ReceivedSheet> Sheets);
