namespace Clairevoie.Intelligence.Referrals;

/// <summary>Marks the words about referrals of scenes, in <c>ReferralWords.resx</c>.</summary>
public sealed class ReferralWords;
