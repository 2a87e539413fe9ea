namespace Clairevoie.Hall.Where;

/// <summary>The three ways of writing a place that this house knows, as their registry writes them.</summary>
internal static class Wkt
{
    public const string Wgs84 =
        """
        GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],
        PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]
        """;

    // RGF93 and ETRS89 differ from WGS84 by less than a metre here: no datum shift is asked for.
    public const string Lambert93 =
        """
        PROJCS["RGF93 / Lambert-93",GEOGCS["RGF93",DATUM["RGF93",SPHEROID["GRS 1980",6378137,298.257222101],TOWGS84[0,0,0,0,0,0,0]],
        PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic_2SP"],
        PARAMETER["latitude_of_origin",46.5],PARAMETER["central_meridian",3],
        PARAMETER["standard_parallel_1",49],PARAMETER["standard_parallel_2",44],
        PARAMETER["false_easting",700000],PARAMETER["false_northing",6600000],UNIT["metre",1],AUTHORITY["EPSG","2154"]]
        """;

    public const string EuropeanGrid =
        """
        PROJCS["ETRS89 / LAEA Europe",GEOGCS["ETRS89",DATUM["ETRS89",SPHEROID["GRS 1980",6378137,298.257222101],TOWGS84[0,0,0,0,0,0,0]],
        PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Lambert_Azimuthal_Equal_Area"],
        PARAMETER["latitude_of_center",52],PARAMETER["longitude_of_center",10],
        PARAMETER["false_easting",4321000],PARAMETER["false_northing",3210000],UNIT["metre",1],AUTHORITY["EPSG","3035"]]
        """;

    public static string Utm(int zone, bool north) =>
        $"""
        PROJCS["WGS 84 / UTM zone {zone}{(north ? 'N' : 'S')}",{Wgs84},PROJECTION["Transverse_Mercator"],
        PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",{(6 * zone) - 183}],PARAMETER["scale_factor",0.9996],
        PARAMETER["false_easting",500000],PARAMETER["false_northing",{(north ? 0 : 10_000_000)}],UNIT["metre",1]]
        """;
}
