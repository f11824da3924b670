-- maker: how the quick hashes that are remembered were made; one row or none.
-- in: published_maker
select made_by
from published_maker;
