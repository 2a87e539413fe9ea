namespace Clairevoie.Statistics.Density;

/// <summary>What arrives at a piece: from which of its ends, after how many metres, and how much of the event is left.</summary>
internal readonly record struct Wave(int Piece, bool FromFirst, double Metres, double Share);
