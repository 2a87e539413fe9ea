namespace Clairevoie.Domain;

/// <summary>What valves are called on their messages, so that a room can ask its inbox for what came through one.</summary>
public static class ValveNames
{
    /// <summary>Monthly counts of dealing reports.</summary>
    public const string DealingCounts = "dealing-counts";

    /// <summary>Quarterly counts and amounts of justice.</summary>
    public const string JusticeCounts = "justice-counts";

    /// <summary>Monthly counts of care by service.</summary>
    public const string CareCounts = "care-counts";

    /// <summary>Whether care had room on a day: free, tight or full, by service.</summary>
    public const string CareLevels = "care-levels";

    /// <summary>Notes of the field that a human read again and let go.</summary>
    public const string FieldNotes = "field-notes";

    /// <summary>Quarterly counts of minors that care met, for the whole city.</summary>
    public const string MinorsInCare = "minors-in-care";

    /// <summary>What users say they need, by quarter.</summary>
    public const string UsersNeeds = "users-needs";

    /// <summary>Quarterly counts of nuisance reports, answered and waiting.</summary>
    public const string NuisanceCounts = "nuisance-counts";

    /// <summary>Sizes of scenes, as whoever counted says them.</summary>
    public const string SceneSizes = "scene-sizes";

    /// <summary>Promises made in public, with what is known of each.</summary>
    public const string PublicPromises = "public-promises";

    /// <summary>Evaluations that were sealed before an action, with what came of it.</summary>
    public const string SealedEvaluations = "sealed-evaluations";

    /// <summary>Contests of published figures, with their public answers.</summary>
    public const string Contests = "contests";

    /// <summary>That a place of dealing was handled, to the cell and the week.</summary>
    public const string PlacesHandled = "places-handled";

    /// <summary>Referrals of scenes that a human wrote to the police.</summary>
    public const string SceneReferrals = "scene-referrals";

    /// <summary>Protected perimeters.</summary>
    public const string Perimeters = "perimeters";
}
